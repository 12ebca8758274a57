package org.yishitang.petition;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** Words that somebody typed into a form; the engine knows only the id. */
@Entity
public class CaseNote implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String caseNo;

	private String field;

	@Sealed
	private String text;

	private String author;

	private Instant writtenAt;

	protected CaseNote() {
	}

	CaseNote(String id, String caseNo, String field, String text, String author, Instant writtenAt) {
		this.id = id;
		this.caseNo = caseNo;
		this.field = field;
		this.text = text;
		this.author = author;
		this.writtenAt = writtenAt;
	}

	/** Which field of which form, e.g. {@code draft-opinion.opinion}. */
	public String field() {
		return field;
	}

	public String text() {
		return text;
	}

	public String author() {
		return author;
	}

	public Instant writtenAt() {
		return writtenAt;
	}

	void forget() {
		text = "";
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
