package org.yishitang.council;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** The vote of one seat on one proposal; there is never a second row. */
@Entity
class SittingVote implements Persistable<String> {

	/** Cast by the member on the personal page. */
	static final String OWN = "member";

	@Id
	private String id;

	@Version
	private Long version;

	private String sittingId;

	private String proposalId;

	private String seatId;

	@Enumerated(EnumType.STRING)
	private Choice choice;

	private String castBy;

	private Instant castAt;

	protected SittingVote() {
	}

	SittingVote(String id, String sittingId, String proposalId, String seatId) {
		this.id = id;
		this.sittingId = sittingId;
		this.proposalId = proposalId;
		this.seatId = seatId;
	}

	SittingVote cast(Choice choice, String by, Instant at) {
		this.choice = choice;
		this.castBy = by;
		this.castAt = at;
		return this;
	}

	String proposalId() {
		return proposalId;
	}

	String seatId() {
		return seatId;
	}

	Choice choice() {
		return choice;
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
