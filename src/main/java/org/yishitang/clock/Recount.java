package org.yishitang.clock;

import java.time.Instant;

/**
 * A limit and what it comes to when it is counted again.
 *
 * @param before its dates until now
 */
record Recount(Deadline deadline, DueDays before, DueDate due) {

	static Recount of(Deadline deadline, DueDate due) {
		return new Recount(deadline, new DueDays(deadline.rawLast(), deadline.dueLegal(), deadline.dueTarget(),
				deadline.legalEnd(), deadline.targetEnd(), deadline.provisionalYear()), due);
	}

	/** What has ended has ended; one that nobody has called late yet and that would now be in time does move. */
	boolean moves(Instant now) {
		boolean over = !before.legalEnd().isAfter(now) && !due.legalEnd().isAfter(now);
		return !over && !before.equals(DueDays.of(due));
	}

	LimitMove move(Instant now) {
		DueDays after = DueDays.of(due);
		return new LimitMove(deadline.getId(), deadline.caseNo(), deadline.rule(), deadline.title(), before.dueLegal(),
				after.dueLegal(), before.dueTarget(), after.dueTarget(), after.provisionalYear() != null,
				!after.legalEnd().isAfter(now));
	}

}
