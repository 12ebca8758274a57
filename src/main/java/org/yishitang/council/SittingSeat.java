package org.yishitang.council;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** A member drawn for a sitting; a member is drawn once for a sitting, whatever becomes of it. */
@Entity
public class SittingSeat implements Persistable<String> {

	@Id
	private String id;

	@Version
	private Long version;

	private String sittingId;

	private String memberId;

	@Enumerated(EnumType.STRING)
	private SeatState state = SeatState.INVITED;

	@Enumerated(EnumType.STRING)
	private Conflict conflict;

	private String tokenHash;

	private String substituteFor;

	private int drawOrder;

	private Instant drawnAt;

	private Instant answeredAt;

	protected SittingSeat() {
	}

	/**
	 * A member drawn.
	 * @param substituteFor id of the seat whose holder is replaced, or null
	 */
	SittingSeat(String id, String sittingId, String memberId, int drawOrder, String substituteFor, Instant drawnAt) {
		this.id = id;
		this.sittingId = sittingId;
		this.memberId = memberId;
		this.drawOrder = drawOrder;
		this.substituteFor = substituteFor;
		this.drawnAt = drawnAt;
	}

	/** What became of it. */
	void becomes(SeatState next, Conflict why, Instant at) {
		state = next;
		conflict = why;
		answeredAt = at;
	}

	/** Only the holder of the token with this hash answers for the seat without signing in. */
	void answerableBy(String hash) {
		tokenHash = hash;
	}

	public String sittingId() {
		return sittingId;
	}

	public String memberId() {
		return memberId;
	}

	public SeatState state() {
		return state;
	}

	/** Why the member stays out, or null. */
	public Conflict conflict() {
		return conflict;
	}

	/** Id of the seat whose holder is replaced, or null. */
	public String substituteFor() {
		return substituteFor;
	}

	public int drawOrder() {
		return drawOrder;
	}

	public Instant drawnAt() {
		return drawnAt;
	}

	public Instant answeredAt() {
		return answeredAt;
	}

	String tokenHash() {
		return tokenHash;
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
