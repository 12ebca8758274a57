package org.yishitang.clock;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/** The dates of a limit as they are kept with the case. */
@Embeddable
record DueDays(LocalDate rawLast, LocalDate dueLegal, LocalDate dueTarget, Instant legalEnd, Instant targetEnd,
		Integer provisionalYear) {

	static DueDays of(DueDate due) {
		return new DueDays(LocalDate.from(due.rawLast()), LocalDate.from(due.dueLegal()),
				LocalDate.from(due.dueTarget()), due.legalEnd(), due.targetEnd(), due.provisionalYear());
	}

}
