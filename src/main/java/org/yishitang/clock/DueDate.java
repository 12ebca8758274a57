package org.yishitang.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;

/**
 * When something is due, and by which law. Days are {@link LocalDate}s that end at 24:00; limits around the clock end at
 * a {@link LocalDateTime}.
 *
 * @param rule the row it was counted by
 * @param from the event; its day does not count (民法典 Art. 201)
 * @param rawLast last day or moment before any rolling
 * @param dueLegal the last day, moved on to a working day (民法典 Art. 203) where the rule rolls
 * @param dueTarget the last day, or the last working day before it
 * @param provisionalYear a year without a published notice on which the answer depends, else null
 * @param zone the office's zone
 */
public record DueDate(DeadlineRule rule, LocalDateTime from, Temporal rawLast, Temporal dueLegal, Temporal dueTarget,
		Integer provisionalYear, ZoneId zone) {

	/** What the limit is counted in. */
	public TimeUnitKind unit() {
		return rule.unit();
	}

	/** Law and article, in Chinese. */
	public String basis() {
		return rule.basis();
	}

	/** Whether every day that mattered lies in a year with a published notice; if not, the date is provisional. */
	public boolean calendarCovered() {
		return provisionalYear == null;
	}

	/** The moment from which it is late: 24:00 of the legal due day, or the hour. */
	public Instant legalEnd() {
		return endOf(dueLegal);
	}

	/** The moment from which the internal target is missed. */
	public Instant targetEnd() {
		return endOf(dueTarget);
	}

	/**
	 * The moment the first counted unit begins: 00:00 after the event, or the event itself; so too where the last day was
	 * stated and is the day of the event.
	 */
	public Instant runsFrom() {
		Instant nextDay = at(from.toLocalDate().plusDays(1).atStartOfDay());
		return unit().aroundTheClock() || !nextDay.isBefore(legalEnd()) ? at(from) : nextDay;
	}

	/** Due date of the task: 23:59:59 of the legal due day, or the hour. */
	public Instant taskDue() {
		return shown(legalEnd());
	}

	/** Follow-up date of the task: 23:59:59 of the target day, or the hour. */
	public Instant taskFollowUp() {
		return shown(targetEnd());
	}

	private Instant shown(Instant end) {
		return unit().aroundTheClock() ? end : end.minusSeconds(1);
	}

	private Instant endOf(Temporal last) {
		return last instanceof LocalDate day ? at(day.plusDays(1).atStartOfDay()) : at((LocalDateTime) last);
	}

	private Instant at(LocalDateTime moment) {
		return moment.atZone(zone).toInstant();
	}

}
