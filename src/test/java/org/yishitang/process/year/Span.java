package org.yishitang.process.year;

import java.time.LocalDate;

/**
 * Small years of tests that share an office follow each other without a gap, so that the clock never runs back and
 * what is left of one is not late in the next.
 */
final class Span {

	private static LocalDate next = LocalDate.of(2026, 1, 1);

	private Span() {
	}

	/** The first day of a year of so many days. */
	static synchronized LocalDate of(int days) {
		LocalDate first = next;
		next = next.plusDays(days);
		return first;
	}

}
