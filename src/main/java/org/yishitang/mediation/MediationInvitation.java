package org.yishitang.mediation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.yishitang.vault.Sealed;

/** A talk that is to come: when, where, with both sides or one. */
@Entity
@Table(name = "mediation_invitation")
public class MediationInvitation extends MediationRow {

	private String caseNo;

	private Instant plannedAt;

	@Sealed
	private String place;

	@Enumerated(EnumType.STRING)
	private Side withSide;

	private String invitedBy;

	private Instant invitedAt;

	private Instant cancelledAt;

	protected MediationInvitation() {
	}

	MediationInvitation(String id, MediationCase mediation, Inviting.Talk talk, String by, Instant at) {
		super(id, mediation.getId());
		this.caseNo = mediation.caseNo();
		this.plannedAt = talk.at();
		this.place = talk.place();
		this.withSide = talk.with();
		this.invitedBy = by;
		this.invitedAt = at;
	}

	void cancel(Instant at) {
		this.cancelledAt = at;
	}

	public Instant plannedAt() {
		return plannedAt;
	}

	public String place() {
		return place;
	}

	/** Which side alone, or null for both. */
	public Side withSide() {
		return withSide;
	}

	/** When the parties were asked. */
	public Instant invitedAt() {
		return invitedAt;
	}

	/** Whether it was called off. */
	public boolean cancelled() {
		return cancelledAt != null;
	}

	/** Whether a party of this side is asked to it. */
	public boolean asks(Side side) {
		return withSide == null || withSide == side;
	}

}
