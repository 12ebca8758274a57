package org.yishitang.clock;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the rows of a notice against the calendar and the thirteen days of the law. */
final class NoticeCheck {

	static final int LONGEST_NAME = 64;

	static final int LONGEST_SOURCE = 200;

	private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

	private static final Set<String> WORK = Set.of("true", "yes", "y", "1", "work", "working", "是", "班", "上班", "工作");

	private static final Set<String> REST = Set.of("false", "no", "n", "0", "rest", "off", "否", "休", "休息", "放假",
			"假", "不上班");

	private final int year;

	private final String notice;

	private final List<NoticeFinding> findings = new ArrayList<>();

	private final Map<LocalDate, CalendarDay> days = new HashMap<>();

	private final Map<LocalDate, Integer> lines = new HashMap<>();

	private NoticeCheck(int year, String notice) {
		this.year = year;
		this.notice = notice;
	}

	/**
	 * Checks a whole notice.
	 * @param notice its title, the source of every row that names none
	 * @param text its rows, CSV or JSON
	 */
	static CheckedNotice of(int year, String notice, String text) {
		NoticeCheck check = new NoticeCheck(year, notice.strip());
		NoticeTable table = NoticeText.read(text);
		check.findings.addAll(table.findings());
		if (check.notice.isEmpty()) {
			check.findings.add(NoticeFinding.refused(0, "title"));
		}
		else if (check.notice.length() > LONGEST_SOURCE) {
			check.findings.add(NoticeFinding.refused(0, "long-source", LONGEST_SOURCE));
		}
		table.rows().forEach(check::row);
		if (!table.rows().isEmpty()) {
			check.theDaysOfTheLaw();
		}
		else if (table.findings().isEmpty()) {
			check.findings.add(NoticeFinding.refused(0, "no-rows"));
		}
		List<CalendarDay> inOrder = check.days.values().stream().sorted(Comparator.comparing(CalendarDay::day)).toList();
		List<NoticeFinding> byLine = check.findings.stream().sorted(Comparator.comparing(NoticeFinding::line)).toList();
		return new CheckedNotice(year, check.notice, inOrder, byLine);
	}

	/** The day a text names; null if it names none. */
	static LocalDate day(String text) {
		Matcher parts = DATE.matcher(text.strip());
		if (!parts.matches()) {
			return null;
		}
		try {
			return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
					Integer.parseInt(parts.group(3)));
		}
		catch (DateTimeException impossible) {
			return null;
		}
	}

	private void row(NoticeRow row) {
		LocalDate day = dayOf(row);
		Boolean working = working(row);
		boolean named = named(row);
		if (day == null || working == null || !named) {
			return;
		}
		String source = row.source().isEmpty() ? notice : row.source();
		days.put(day, new CalendarDay(day, working, row.name(), source));
		if (working && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
			findings.add(NoticeFinding.warning(row.line(), "ordinary", day.toString()));
		}
	}

	private LocalDate dayOf(NoticeRow row) {
		LocalDate day = day(row.date());
		if (row.date().isEmpty()) {
			findings.add(NoticeFinding.refused(row.line(), "no-date"));
		}
		else if (day == null) {
			boolean written = DATE.matcher(row.date()).matches();
			findings.add(NoticeFinding.refused(row.line(), written ? "impossible" : "unreadable", shortened(row.date())));
		}
		else if (day.getYear() != year) {
			findings.add(NoticeFinding.refused(row.line(), "other-year", day.toString(), String.valueOf(year)));
			return null;
		}
		else if (lines.putIfAbsent(day, row.line()) != null) {
			findings.add(NoticeFinding.refused(row.line(), "twice", day.toString(), lines.get(day)));
			return null;
		}
		return day;
	}

	private Boolean working(NoticeRow row) {
		String word = row.working().toLowerCase(Locale.ROOT);
		if (WORK.contains(word) || REST.contains(word)) {
			return WORK.contains(word);
		}
		findings.add(row.working().isEmpty() ? NoticeFinding.refused(row.line(), "no-working")
				: NoticeFinding.refused(row.line(), "working", shortened(row.working())));
		return null;
	}

	private boolean named(NoticeRow row) {
		if (row.name().isEmpty()) {
			findings.add(NoticeFinding.refused(row.line(), "no-name"));
		}
		else if (row.name().length() > LONGEST_NAME) {
			findings.add(NoticeFinding.refused(row.line(), "long-name", LONGEST_NAME));
		}
		if (row.source().length() > LONGEST_SOURCE) {
			findings.add(NoticeFinding.refused(row.line(), "long-source", LONGEST_SOURCE));
		}
		return !row.name().isEmpty() && row.name().length() <= LONGEST_NAME && row.source().length() <= LONGEST_SOURCE;
	}

	/** Every day the law itself gives off must be off in the notice. */
	private void theDaysOfTheLaw() {
		List<LocalDate> missing = StatutoryDays.of(year)
			.stream()
			.filter(day -> days.get(day) == null || days.get(day).working())
			.toList();
		if (!missing.isEmpty()) {
			findings.add(NoticeFinding.confirm(0, "statutory", missing.size(),
					missing.stream().map(LocalDate::toString).collect(Collectors.joining("、"))));
		}
	}

	private static String shortened(String text) {
		return text.length() <= 40 ? text : text.substring(0, 40) + "……";
	}

}
