package org.yishitang.territory;

import java.time.Instant;

/**
 * Somebody is away.
 *
 * @param id id of the record
 * @param account who
 * @param from first moment away
 * @param until first moment back; moved to the moment of an early return
 * @param kind why, as a code
 * @param enteredBy account that entered it
 * @param enteredAt when it was entered
 * @param cancelledAt when it was taken back before it began, else null
 */
public record Absence(String id, String account, Instant from, Instant until, AbsenceKind kind, String enteredBy,
		Instant enteredAt, Instant cancelledAt) {

	/** Whether it has begun and is not over at this moment. */
	public boolean running(Instant now) {
		return cancelledAt == null && !from.isAfter(now) && until.isAfter(now);
	}

	/** Whether it lies wholly ahead. */
	public boolean ahead(Instant now) {
		return cancelledAt == null && from.isAfter(now);
	}

}
