package org.yishitang.mediation;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** One mediation of a matter, as the mediation ledger keeps it; people, talks and clauses have rows of their own. */
@Entity
public class MediationCase extends MediationOutcome implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	private String mediationNo;

	private String source;

	private String disputeType;

	private Instant beganAt;

	private LocalDate consentOn;

	@Enumerated(EnumType.STRING)
	private Appointment manner;

	private LocalDate rightsToldOn;

	private int extensionDays;

	private LocalDate extensionSignedOn;

	@Sealed
	private String harmWords;

	private String harmReportedTo;

	private Instant harmReportedAt;

	private String fileNo;

	private Instant endedAt;

	protected MediationCase() {
	}

	MediationCase(String id, String caseNo, String source, String disputeType, Instant beganAt) {
		this.id = id;
		this.caseNo = caseNo;
		this.source = source;
		this.disputeType = disputeType;
		this.beganAt = beganAt;
	}

	void agreedTo(String mediationNo, LocalDate on) {
		this.mediationNo = mediationNo;
		this.fileNo = mediationNo;
		this.consentOn = on;
	}

	void appointed(Appointment manner, LocalDate rightsToldOn) {
		this.manner = manner;
		this.rightsToldOn = this.rightsToldOn == null ? rightsToldOn : this.rightsToldOn;
	}

	void extended(int days, LocalDate signedOn) {
		this.extensionDays = days;
		this.extensionSignedOn = signedOn;
	}

	@Override
	void binds(Instant at, boolean sealed, String mediator) {
		super.binds(at, sealed, mediator);
		this.endedAt = at;
	}

	void harm(String words, String reportedTo, Instant reportedAt) {
		this.harmWords = words;
		this.harmReportedTo = reportedTo;
		this.harmReportedAt = reportedAt;
	}

	void end(MediationResult result, Instant at) {
		came(result);
		this.endedAt = at;
	}

	public String caseNo() {
		return caseNo;
	}

	/** 人调字号, null until both sides were willing. */
	public String mediationNo() {
		return mediationNo;
	}

	/** {@code APPLICATION}, {@code OWN_MOTION} or {@code REFERRED}. */
	public String source() {
		return source;
	}

	/** Category of the dispute. */
	public String disputeType() {
		return disputeType;
	}

	public Instant beganAt() {
		return beganAt;
	}

	public LocalDate consentOn() {
		return consentOn;
	}

	/** Who chose the mediators, null until then. */
	public Appointment manner() {
		return manner;
	}

	/** When the parties were told their rights and duties (Art. 23, 24). */
	public LocalDate rightsToldOn() {
		return rightsToldOn;
	}

	public int extensionDays() {
		return extensionDays;
	}

	public LocalDate extensionSignedOn() {
		return extensionSignedOn;
	}

	/** What made somebody suspect harm, for the mediators alone. */
	public String harmWords() {
		return harmWords;
	}

	public String harmReportedTo() {
		return harmReportedTo;
	}

	/** When it was reported, null where nothing was suspected. */
	public Instant harmReportedAt() {
		return harmReportedAt;
	}

	public String fileNo() {
		return fileNo;
	}

	public Instant endedAt() {
		return endedAt;
	}

	/** Whether it still goes on. */
	public boolean open() {
		return endedAt == null;
	}

	@Override
	public String getId() {
		return id;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
