package org.yishitang.intake;

import java.time.LocalDate;

/**
 * The limit in days that binds the office now.
 *
 * @param rule e.g. {@code DL-06}
 * @param from first event, not counted
 * @param day which day today is, from 0
 * @param of how many days there are until the legal day
 * @param dueLegal last legal day
 * @param dueTarget day the office aims at
 * @param late whether the legal day has passed
 * @param covered whether every year it depends on has a published notice; if not, the day is provisional (暂定)
 */
public record RunningLimit(String rule, LocalDate from, long day, long of, LocalDate dueLegal, LocalDate dueTarget,
		boolean late, boolean covered) {

	/** Key of the sentence that says what happens if it is late. */
	public String consequence() {
		return Limits.NOTICES.contains(rule) ? "intake.late.notice" : "intake.late.answer";
	}

}
