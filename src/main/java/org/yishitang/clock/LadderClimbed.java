package org.yishitang.clock;

import java.time.Instant;
import java.util.List;

/**
 * A step of the ladder was taken; the recipients must be told.
 *
 * @param caseNo receipt number
 * @param rule e.g. {@code DL-06}
 * @param step the step
 * @param recipients account ids
 * @param vacant whether the post meant was empty, so that the next higher one is told
 * @param at when
 * @param action what the step does besides
 * @param answerDays working days within which an answer is due, 0 for none
 */
public record LadderClimbed(String caseNo, String rule, LadderStep step, List<String> recipients, boolean vacant,
		Instant at, LadderAction action, int answerDays) {

	/** A step that only reminds. */
	public LadderClimbed(String caseNo, String rule, LadderStep step, List<String> recipients, boolean vacant,
			Instant at) {
		this(caseNo, rule, step, recipients, vacant, at, LadderAction.REMIND, 0);
	}

}
