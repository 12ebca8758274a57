package org.yishitang.triage;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** The words of an accusation, kept apart from the common store. */
@Entity
class RestrictedMatter implements Persistable<String> {

	@Id
	private String caseNo;

	@Version
	private Long version;

	@Sealed
	private String text;

	private Instant takenOverAt;

	private Instant handedOverAt;

	protected RestrictedMatter() {
	}

	RestrictedMatter(String caseNo, String text, Instant takenOverAt) {
		this.caseNo = caseNo;
		this.text = text;
		this.takenOverAt = takenOverAt;
	}

	String text() {
		return text;
	}

	void handedOver(Instant at) {
		handedOverAt = at;
	}

	@Override
	public String getId() {
		return caseNo;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
