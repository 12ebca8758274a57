package org.yishitang.mediation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.yishitang.vault.Sealed;

/** A talk with both sides or with one. The words of a separate talk are for the mediators alone. */
@Entity
public class MediationSession extends MediationRow {

	private Instant heldAt;

	@Sealed
	private String place;

	@Enumerated(EnumType.STRING)
	private Talk talk;

	@Enumerated(EnumType.STRING)
	private Side withSide;

	@Sealed
	private String present;

	@Sealed
	private String words;

	private String recordedBy;

	private Instant recordedAt;

	protected MediationSession() {
	}

	MediationSession(String id, String mediationId, SaidInTalk said, String recordedBy, Instant recordedAt) {
		super(id, mediationId);
		this.heldAt = said.heldAt();
		this.place = said.place();
		this.talk = said.with() == null ? Talk.JOINT : Talk.SEPARATE;
		this.withSide = said.with();
		this.present = said.present();
		this.words = said.words();
		this.recordedBy = recordedBy;
		this.recordedAt = recordedAt;
	}

	public Instant heldAt() {
		return heldAt;
	}

	public String place() {
		return place;
	}

	public Talk talk() {
		return talk;
	}

	/** The side that was alone with the mediators, null for a joint talk. */
	public Side withSide() {
		return withSide;
	}

	public String present() {
		return present;
	}

	public String words() {
		return words;
	}

	public String recordedBy() {
		return recordedBy;
	}

}
