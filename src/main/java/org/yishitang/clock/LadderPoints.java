package org.yishitang.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Predicate;

/** Finds the moments on one limit. */
record LadderPoints(LadderLimit limit, Predicate<LocalDate> working, ZoneId zone) {

	/** Of a limit too short for a day's warning, the director hears as of a limit in hours. */
	private static final int SHORT = 75;

	private static final int LATE_SHARE = 95;

	Instant moment(LadderRow row) {
		return switch (row.kind()) {
			case PERCENT -> limit.share(row.amount());
			case DAY -> limit.runsFrom().plus(Duration.ofDays(row.amount() - 1L));
			case WORKING_DAYS_BEFORE -> workingDaysBefore(row.amount());
			case END -> limit.legalEnd();
		};
	}

	private Instant workingDaysBefore(int amount) {
		LocalDate day = limit.dueLegal();
		for (int counted = 0; counted < amount; counted++) {
			day = onOrBefore(day.minusDays(1));
		}
		Instant morning = day.atStartOfDay(zone).toInstant();
		return morning.isBefore(limit.share(SHORT)) ? limit.share(LATE_SHARE) : morning;
	}

	private LocalDate onOrBefore(LocalDate day) {
		LocalDate found = day;
		while (!working.test(found)) {
			found = found.minusDays(1);
		}
		return found;
	}

}
