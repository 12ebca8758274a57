package org.yishitang.desk.admin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.yishitang.clock.CalendarDay;
import org.yishitang.clock.WorkCalendar;

/**
 * One month of the year view.
 *
 * @param number 1 to 12
 * @param weeks from Monday to Sunday; null where the week belongs to another month
 * @param named runs of days that are not what their weekday says
 */
record CalendarMonth(int number, List<List<Day>> weeks, List<Run> named) {

	/** What a day is. */
	enum Kind {

		WORK, WEEKEND, OFF, SHIFTED

	}

	/** A day with the name of what makes it different, or null. */
	record Day(LocalDate date, Kind kind, String name) {
	}

	/** Days one after another with the same name and kind. */
	record Run(int first, int last, Kind kind, String name) {
	}

	static List<CalendarMonth> of(WorkCalendar calendar, int year) {
		Map<LocalDate, CalendarDay> known = calendar.known(year)
			.stream()
			.collect(Collectors.toMap(CalendarDay::day, Function.identity()));
		return IntStream.rangeClosed(1, 12).mapToObj(month -> month(YearMonth.of(year, month), known)).toList();
	}

	private static CalendarMonth month(YearMonth month, Map<LocalDate, CalendarDay> known) {
		List<List<Day>> weeks = new ArrayList<>();
		List<Run> named = new ArrayList<>();
		List<Day> week = new ArrayList<>();
		for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
			week.add(null);
		}
		for (LocalDate date = month.atDay(1); YearMonth.from(date).equals(month); date = date.plusDays(1)) {
			Day day = day(date, known.get(date));
			week.add(day);
			note(named, day);
			if (week.size() == 7) {
				weeks.add(week);
				week = new ArrayList<>();
			}
		}
		while (!week.isEmpty() && week.size() < 7) {
			week.add(null);
		}
		if (!week.isEmpty()) {
			weeks.add(week);
		}
		return new CalendarMonth(month.getMonthValue(), weeks, named);
	}

	private static Day day(LocalDate date, CalendarDay known) {
		boolean weekend = date.getDayOfWeek().getValue() > 5;
		if (known == null) {
			return new Day(date, weekend ? Kind.WEEKEND : Kind.WORK, null);
		}
		return new Day(date, known.working() ? Kind.SHIFTED : Kind.OFF, known.name());
	}

	private static void note(List<Run> named, Day day) {
		if (day.name() == null) {
			return;
		}
		int number = day.date().getDayOfMonth();
		Run last = named.isEmpty() ? null : named.get(named.size() - 1);
		if (last != null && last.last() == number - 1 && last.kind() == day.kind() && last.name().equals(day.name())) {
			named.set(named.size() - 1, new Run(last.first(), number, last.kind(), last.name()));
		}
		else {
			named.add(new Run(number, number, day.kind(), day.name()));
		}
	}

}
