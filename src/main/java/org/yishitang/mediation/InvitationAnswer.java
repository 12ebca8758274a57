package org.yishitang.mediation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

import org.yishitang.vault.Sealed;

/** Whether a party comes to a talk; the last answer counts. */
@Entity
public class InvitationAnswer implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String invitationId;

	private String partyId;

	private boolean coming;

	@Sealed
	private String words;

	private Instant answeredAt;

	protected InvitationAnswer() {
	}

	InvitationAnswer(String id, String invitationId, String partyId) {
		this.id = id;
		this.invitationId = invitationId;
		this.partyId = partyId;
	}

	void said(boolean comes, String why, Instant at) {
		this.coming = comes;
		this.words = why;
		this.answeredAt = at;
	}

	public String invitationId() {
		return invitationId;
	}

	public String partyId() {
		return partyId;
	}

	public boolean coming() {
		return coming;
	}

	/** Why not, or null. */
	public String words() {
		return words;
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
