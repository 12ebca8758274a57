package org.yishitang.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** The document of a letter as it was issued; written once. */
@Entity
class LetterPaper implements Persistable<String> {

	@Id
	private String letterId;

	@Sealed
	private byte[] docx;

	protected LetterPaper() {
	}

	LetterPaper(String letterId, byte[] docx) {
		this.letterId = letterId;
		this.docx = docx;
	}

	byte[] docx() {
		return docx;
	}

	@Override
	public String getId() {
		return letterId;
	}

	/** Only ever inserted. */
	@Override
	public boolean isNew() {
		return true;
	}

}
