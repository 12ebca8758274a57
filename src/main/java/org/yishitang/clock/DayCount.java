package org.yishitang.clock;

import java.time.LocalDate;

/** One count of days; remembers the first year without a published notice that it had to look at. */
final class DayCount {

	private final WorkCalendar calendar;

	private Integer provisionalYear;

	DayCount(WorkCalendar calendar) {
		this.calendar = calendar;
	}

	/** The last day of a limit that starts after this day. */
	LocalDate last(LocalDate first, int amount, TimeUnitKind unit) {
		return switch (unit) {
			case CALENDAR_DAYS -> first.plusDays(amount);
			case MONTHS -> first.plusMonths(amount);
			case YEARS -> first.plusYears(amount);
			case WORKING_DAYS -> workingDaysAfter(first, amount);
			case HOURS, MINUTES -> throw new IllegalArgumentException("hours end at a moment, not on a day");
		};
	}

	LocalDate onOrAfter(LocalDate day) {
		LocalDate found = day;
		while (!working(found)) {
			found = found.plusDays(1);
		}
		return found;
	}

	LocalDate onOrBefore(LocalDate day) {
		LocalDate found = day;
		while (!working(found)) {
			found = found.minusDays(1);
		}
		return found;
	}

	Integer provisionalYear() {
		return provisionalYear;
	}

	/** What is due the same day (amount 0) is due on the first day of work. */
	private LocalDate workingDaysAfter(LocalDate first, int amount) {
		LocalDate day = amount == 0 ? onOrAfter(first) : first;
		for (int counted = 0; counted < amount; counted++) {
			day = onOrAfter(day.plusDays(1));
		}
		return day;
	}

	private boolean working(LocalDate day) {
		if (provisionalYear == null && !calendar.covers(day.getYear())) {
			provisionalYear = day.getYear();
		}
		return calendar.isWorking(day);
	}

}
