package org.yishitang.ledger;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.yishitang.clock.Deadline;

/**
 * The dates of a limit as the interface writes them.
 *
 * @param from day or moment it is counted from
 * @param legal last lawful day as ISO date, the moment as ISO date-time for limits in hours
 * @param target internal target in the same form
 */
public record DeadlineDates(String from, String legal, String target) {

	/** The dates of a limit in the office's zone. */
	public static DeadlineDates of(Deadline deadline, ZoneId zone) {
		if (deadline.unit().aroundTheClock()) {
			return new DeadlineDates(hour(deadline.from(), zone), hour(deadline.legalEnd(), zone),
					hour(deadline.targetEnd(), zone));
		}
		return new DeadlineDates(deadline.from().atZone(zone).toLocalDate().toString(), deadline.dueLegal().toString(),
				deadline.dueTarget().toString());
	}

	private static String hour(Instant moment, ZoneId zone) {
		return moment.atZone(zone).toLocalDateTime().withNano(0).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
	}

}
