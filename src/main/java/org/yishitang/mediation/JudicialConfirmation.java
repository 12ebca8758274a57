package org.yishitang.mediation;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/**
 * The right of both parties to have the court confirm their agreement within 30 days (人民调解法 Art. 33), and what came
 * of it. Bears the id of the mediation; none for identity and family matters.
 */
@Entity
public class JudicialConfirmation implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	private LocalDate lastDay;

	private String court;

	private LocalDate appliedOn;

	private LocalDate decidedOn;

	@Enumerated(EnumType.STRING)
	private ConfirmationResult result;

	private String documentNo;

	protected JudicialConfirmation() {
	}

	JudicialConfirmation(String mediationId, String caseNo, LocalDate lastDay) {
		this.id = mediationId;
		this.caseNo = caseNo;
		this.lastDay = lastDay;
	}

	void applied(String at, LocalDate on) {
		this.court = at;
		this.appliedOn = on;
	}

	void decided(ConfirmationResult how, LocalDate on, String number) {
		this.result = how;
		this.decidedOn = on;
		this.documentNo = number;
	}

	/** Receipt number of the matter. */
	public String caseNo() {
		return caseNo;
	}

	/** The last day on which both may apply together. */
	public LocalDate lastDay() {
		return lastDay;
	}

	/** The court they asked, or null. */
	public String court() {
		return court;
	}

	/** When they asked, or null. */
	public LocalDate appliedOn() {
		return appliedOn;
	}

	public LocalDate decidedOn() {
		return decidedOn;
	}

	/** What the court said, or null. */
	public ConfirmationResult result() {
		return result;
	}

	/** Number of its ruling, or null. */
	public String documentNo() {
		return documentNo;
	}

	/** Whether they still may apply on this day. */
	public boolean openOn(LocalDate day) {
		return appliedOn == null && !day.isAfter(lastDay);
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
