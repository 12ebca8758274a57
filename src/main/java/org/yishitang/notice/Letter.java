package org.yishitang.notice;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** A letter that was issued; its words never change afterwards. */
@Entity
public class Letter implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	@Enumerated(EnumType.STRING)
	private LetterKind kind;

	private int cycle;

	private String letterNo;

	private String body;

	private String noteId;

	private Instant issuedAt;

	private Instant servedAt;

	@Enumerated(EnumType.STRING)
	private Manner manner;

	protected Letter() {
	}

	Letter(String id, String caseNo, LetterKind kind, int cycle, String letterNo, Instant issuedAt) {
		this.id = id;
		this.caseNo = caseNo;
		this.kind = kind;
		this.cycle = cycle;
		this.letterNo = letterNo;
		this.issuedAt = issuedAt;
	}

	Letter saying(String body, String noteId) {
		this.body = body;
		this.noteId = noteId;
		return this;
	}

	void served(Manner manner, Instant at) {
		if (servedAt == null) {
			this.manner = manner;
			this.servedAt = at;
		}
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

	String body() {
		return body;
	}

	String noteId() {
		return noteId;
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
