package org.yishitang.clock;

import java.time.LocalDate;

/**
 * A limit that falls on other dates by another calendar.
 *
 * @param caseNo receipt number
 * @param rule e.g. {@code DL-06}
 * @param title what is due, in Chinese
 * @param oldLegal last lawful day until now
 * @param newLegal last lawful day from now on
 * @param oldTarget the office's own aim until now
 * @param newTarget the office's own aim from now on
 * @param provisional whether the new dates still depend on a year without a published notice
 * @param pastAtOnce whether the new legal end lies in the past already
 */
public record LimitMove(String id, String caseNo, String rule, String title, LocalDate oldLegal, LocalDate newLegal,
		LocalDate oldTarget, LocalDate newTarget, boolean provisional, boolean pastAtOnce) {

	/** Whether a date changes; otherwise the same date only stops being provisional. */
	public boolean dated() {
		return legalMoved() || !oldTarget.equals(newTarget);
	}

	/** Whether the last lawful day changes. */
	public boolean legalMoved() {
		return !oldLegal.equals(newLegal);
	}

}
