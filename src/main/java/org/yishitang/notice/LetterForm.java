package org.yishitang.notice;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.springframework.data.domain.Persistable;

/** A version of a letter's form, uploaded or gone back to; written once. Version 0 comes with the program. */
@Entity
public class LetterForm implements Persistable<String> {

	@Id
	private String id;

	@Enumerated(EnumType.STRING)
	private LetterKind kind;

	private int formVersion;

	private String fileName;

	private byte[] docx;

	private String sha256;

	private Integer restoredFrom;

	private String storedBy;

	private Instant storedAt;

	protected LetterForm() {
	}

	LetterForm(String id, LetterKind kind, int formVersion, String fileName, byte[] docx, String sha256) {
		this.id = id;
		this.kind = kind;
		this.formVersion = formVersion;
		this.fileName = fileName;
		this.docx = docx;
		this.sha256 = sha256;
	}

	LetterForm stored(String by, Instant at, Integer restoredFrom) {
		this.storedBy = by;
		this.storedAt = at;
		this.restoredFrom = restoredFrom;
		return this;
	}

	public LetterKind kind() {
		return kind;
	}

	/** From 1; 0 is the form that comes with the program. */
	public int formVersion() {
		return formVersion;
	}

	public String fileName() {
		return fileName;
	}

	public String sha256() {
		return sha256;
	}

	/** The version that was gone back to, or null. */
	public Integer restoredFrom() {
		return restoredFrom;
	}

	public String storedBy() {
		return storedBy;
	}

	public Instant storedAt() {
		return storedAt;
	}

	byte[] docx() {
		return docx;
	}

	@Override
	public String getId() {
		return id;
	}

	/** Only ever inserted. */
	@Override
	public boolean isNew() {
		return true;
	}

}
