package org.yishitang.council;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.springframework.data.domain.Persistable;

/** A personal link to a seat, or the screen of the room; only the hash of its token is kept. */
@Entity
class SittingLink implements Persistable<String> {

	@Id
	private String tokenHash;

	private String sittingId;

	private String seatId;

	private String issuedBy;

	private Instant issuedAt;

	private Instant expiresAt;

	protected SittingLink() {
	}

	SittingLink(String tokenHash, String sittingId, String seatId) {
		this.tokenHash = tokenHash;
		this.sittingId = sittingId;
		this.seatId = seatId;
	}

	SittingLink issued(String by, Instant at, Instant expires) {
		this.issuedBy = by;
		this.issuedAt = at;
		this.expiresAt = expires;
		return this;
	}

	String sittingId() {
		return sittingId;
	}

	/** Null for the screen of the room. */
	String seatId() {
		return seatId;
	}

	Instant expiresAt() {
		return expiresAt;
	}

	@Override
	public String getId() {
		return tokenHash;
	}

	/** Only ever inserted. */
	@Override
	public boolean isNew() {
		return true;
	}

}
