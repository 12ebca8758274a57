package org.yishitang.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.springframework.stereotype.Component;

/**
 * Counts limits: the day of the event is not counted, a last day without work moves on (民法典 Art. 201, 203), limits
 * in hours run around the clock, safety limits never move.
 */
@Component
public class StatutoryClock {

	static final String OPINION = "DL-06";

	private final DeadlineRules rules;

	private final WorkCalendar calendar;

	private final Clock clock;

	StatutoryClock(DeadlineRules rules, WorkCalendar calendar, Clock clock) {
		this.rules = rules;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * When something is due by a rule without variants, in the default profile.
	 * @throws UnknownRule if there is no such rule
	 */
	public DueDate due(String rule, LocalDateTime from) {
		return due(rule, from, null, null);
	}

	/**
	 * When something is due.
	 * @param rule e.g. {@code DL-31}
	 * @param from the event, in the office's zone
	 * @param variant e.g. {@code L1}; null or empty for none
	 * @param profile local model, null for the default
	 * @throws UnknownRule if there is no such row
	 * @throws LimitRefused if the day of this rule is stated by the sender (DL-17)
	 */
	public DueDate due(String rule, LocalDateTime from, String variant, String profile) {
		return due(rules.find(rule, variant, profile, from.toLocalDate()), from);
	}

	/** When something is due by this row, in force or not. */
	DueDate due(DeadlineRule row, LocalDateTime from) {
		if (row.amount() == null) {
			throw new LimitRefused(LimitRefusal.of("clock.refusal.stated", row.code()));
		}
		if (row.unit().aroundTheClock()) {
			return atMoment(row, from, row.unit().after(from, row.amount()));
		}
		DayCount count = new DayCount(calendar);
		return onDay(row, from, count, count.last(from.toLocalDate(), row.amount(), row.unit()));
	}

	/**
	 * The last day the sender states (交办, DL-17), or that of the 60 days (DL-06) if they end earlier.
	 * @param running legal due day of the case's 60 days, null to count them from the same event
	 */
	DueDate statedOrLawful(LocalDateTime from, LocalDate stated, LocalDate running) {
		LocalDate lawful = running == null ? LocalDate.from(due(OPINION, from).dueLegal()) : running;
		DeadlineRule row = rules.find("DL-17", null, null, from.toLocalDate());
		return stated(row, from, stated.isAfter(lawful) ? lawful : stated);
	}

	/** A limit of this rule that ends on the day somebody promised; without one, after the time of the rule. */
	DueDate promised(String rule, LocalDateTime from, LocalDate day) {
		DeadlineRule row = rules.find(rule, null, null, from.toLocalDate());
		return day == null ? due(row, from) : stated(row, from, day);
	}

	/** A limit by this row whose last day the sender states. */
	DueDate stated(DeadlineRule row, LocalDateTime from, LocalDate lastDay) {
		return onDay(row, from, new DayCount(calendar), lastDay);
	}

	/** The same limit with an extension: counted from the raw last day, then moved on. */
	DueDate extended(DueDate limit, int amount, TimeUnitKind unit) {
		if (limit.rawLast() instanceof LocalDateTime end) {
			return atMoment(limit.rule(), limit.from(), unit.after(end, amount));
		}
		DayCount count = new DayCount(calendar);
		return onDay(limit.rule(), limit.from(), count, count.last(LocalDate.from(limit.rawLast()), amount, unit));
	}

	private DueDate onDay(DeadlineRule row, LocalDateTime from, DayCount count, LocalDate raw) {
		LocalDate legal = row.rolls() ? count.onOrAfter(raw) : raw;
		LocalDate target = count.onOrBefore(raw);
		return new DueDate(row, from, raw, legal, target, count.provisionalYear(), clock.getZone());
	}

	private DueDate atMoment(DeadlineRule row, LocalDateTime from, LocalDateTime end) {
		return new DueDate(row, from, end, end, end, null, clock.getZone());
	}

}
