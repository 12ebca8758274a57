package org.yishitang.notice;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** A letter that was issued; its words never change afterwards. */
@Entity
@Table(name = "issued_letter")
public class Letter implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	@Enumerated(EnumType.STRING)
	private LetterKind kind;

	private int cycle;

	private int copyNo;

	private String letterNo;

	@Sealed
	private String body;

	private Integer formVersion;

	private String sha256;

	private Instant issuedAt;

	private Instant servedAt;

	@Enumerated(EnumType.STRING)
	private Manner manner;

	private Instant readAt;

	private boolean proven;

	protected Letter() {
	}

	Letter(String id, String caseNo, LetterKind kind, int cycle, int copyNo, String letterNo, Instant issuedAt) {
		this.id = id;
		this.caseNo = caseNo;
		this.kind = kind;
		this.cycle = cycle;
		this.copyNo = copyNo;
		this.letterNo = letterNo;
		this.issuedAt = issuedAt;
	}

	Letter saying(String body, int formVersion, String sha256) {
		this.body = body;
		this.formVersion = formVersion;
		this.sha256 = sha256;
		return this;
	}

	/** Nobody has to prove its service: the reader agreed to the page, or none is owed. */
	Letter needsNoProof() {
		proven = true;
		return this;
	}

	/** Without proof; what was said first stays. */
	void served(Manner manner, Instant at) {
		if (servedAt == null) {
			this.manner = manner;
			this.servedAt = at;
		}
	}

	/** With proof, which says more than any guess before. */
	void proven(Manner manner, Instant at) {
		this.manner = manner;
		this.servedAt = at;
		this.proven = true;
	}

	/**
	 * The petitioner opened it; the first time counts. Where nothing was proven or agreed before, it is the proof.
	 * @return whether it was the first time
	 */
	boolean read(Instant at) {
		if (readAt != null) {
			return false;
		}
		readAt = at;
		if (proven) {
			served(Manner.PORTAL, at);
		}
		else {
			proven(Manner.PORTAL, at);
		}
		return true;
	}

	/** Its words are taken out of the common store. */
	void forget() {
		body = "";
	}

	public String caseNo() {
		return caseNo;
	}

	public LetterKind kind() {
		return kind;
	}

	/** Round of the matter, from 1. */
	public int cycle() {
		return cycle;
	}

	/** The office's number of the letter. */
	public String letterNo() {
		return letterNo;
	}

	public Instant issuedAt() {
		return issuedAt;
	}

	/** When it reached the petitioner, null until then. */
	public Instant servedAt() {
		return servedAt;
	}

	/** How it was served, null until then. */
	public Manner manner() {
		return manner;
	}

	/** When the petitioner first opened it on their own page, or null. */
	public Instant readAt() {
		return readAt;
	}

	/** Whether its service is proven or needs no proof. */
	public boolean proven() {
		return proven;
	}

	/** Version of the form it was written on, null for letters of before there were forms. */
	public Integer formVersion() {
		return formVersion;
	}

	/** Hash of its document, null where there is none. */
	public String sha256() {
		return sha256;
	}

	String body() {
		return body;
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
