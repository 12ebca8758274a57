package org.yishitang.process.year;

import java.time.LocalDate;

/**
 * A piece of work at the moment at which somebody does it.
 *
 * @param matter the matter
 * @param task the task
 * @param attempt how often a rule refused it before
 * @param today the office's day
 * @param silent whether residents never answer this year
 */
record Work(Matter matter, OpenTask task, int attempt, LocalDate today, boolean silent) {

	Chance chance() {
		return matter.chance();
	}

	boolean percent(double share) {
		return matter.chance().percent(share);
	}

	String in(int first, int last) {
		return today.plusDays(matter.chance().between(first, last)).toString();
	}

}
