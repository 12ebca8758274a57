package org.yishitang.triage;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Purpose;
import org.yishitang.vault.Sealed;
import org.yishitang.vault.SealedBy;

/** The words of an accusation, kept apart from the common store. */
@Entity
@SealedBy(Purpose.ACCUSATIONS)
class RestrictedMatter implements Persistable<String> {

	@Id
	private String caseNo;

	@Version
	private Long version;

	@Sealed
	private String text;

	private Instant takenOverAt;

	private Instant handedOverAt;

	private boolean tracesGone;

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

	void withoutTraces() {
		tracesGone = true;
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
