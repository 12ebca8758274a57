package org.yishitang.process.year;

import java.time.LocalDate;

/**
 * What is to be played.
 *
 * @param seed the same seed gives the same year
 * @param matters how many matters come in
 * @param first first day
 * @param days how many days matters come in
 * @param runOut how many days the office goes on working after that
 * @param hostility what is out of the ordinary
 * @param lateBy working days by which everything is late, for {@link Hostility#EVERYTHING_LATE}
 */
record Year(long seed, int matters, LocalDate first, int days, int runOut, Hostility hostility, int lateBy) {

	/** A quiet year of this many matters. */
	static Year of(long seed, int matters, LocalDate first, int days, int runOut) {
		return new Year(seed, matters, first, days, runOut, Hostility.NONE, 0);
	}

	/** The same year with something out of the ordinary. */
	Year but(Hostility other) {
		return new Year(seed, matters, first, days, runOut, other, lateBy);
	}

	/** The first day after everything. */
	LocalDate end() {
		return first.plusDays((long) days + runOut);
	}

	boolean is(Hostility kind) {
		return hostility == kind;
	}

}
