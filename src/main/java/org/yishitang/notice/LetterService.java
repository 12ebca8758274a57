package org.yishitang.notice;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** A recorded service of a letter (送达回证); a correction is a further record, the last one counts. */
@Entity
public class LetterService implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String letterId;

	private int position;

	@Enumerated(EnumType.STRING)
	private Manner manner;

	private LocalDate doneOn;

	private LocalDate countsFrom;

	@Enumerated(EnumType.STRING)
	private Recipient recipient;

	private String trackingNo;

	@Sealed
	private String witness;

	@Sealed
	private String remark;

	private String proofType;

	private Long proofSize;

	private String proofSha256;

	private String recordedBy;

	private Instant recordedAt;

	protected LetterService() {
	}

	LetterService(String id, String letterId, int position, ServiceRecord said, LocalDate countsFrom) {
		this.id = id;
		this.letterId = letterId;
		this.position = position;
		this.manner = said.manner();
		this.doneOn = said.doneOn();
		this.recipient = said.recipient();
		this.trackingNo = said.trackingNo();
		this.witness = said.witness();
		this.remark = said.remark();
		this.countsFrom = countsFrom;
	}

	LetterService recorded(String by, Instant at) {
		recordedBy = by;
		recordedAt = at;
		return this;
	}

	LetterService proven(ServiceProof proof) {
		if (proof != null) {
			proofType = proof.mediaType();
			proofSize = (long) proof.bytes().length;
			proofSha256 = Sha256.of(proof.bytes());
		}
		return this;
	}

	public String letterId() {
		return letterId;
	}

	public Manner manner() {
		return manner;
	}

	/** The day it was handed over, delivered, left, told or published. */
	public LocalDate doneOn() {
		return doneOn;
	}

	/** The day from which limits are counted: a public notice counts as received after its time. */
	public LocalDate countsFrom() {
		return countsFrom;
	}

	public Recipient recipient() {
		return recipient;
	}

	public String trackingNo() {
		return trackingNo;
	}

	public String witness() {
		return witness;
	}

	public String remark() {
		return remark;
	}

	/** Media type of the proof, null where there is none. */
	public String proofType() {
		return proofType;
	}

	public String recordedBy() {
		return recordedBy;
	}

	public Instant recordedAt() {
		return recordedAt;
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
