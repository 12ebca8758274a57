package org.yishitang.clock;

import java.time.Instant;
import java.util.List;

/**
 * What a step of the ladder did.
 *
 * @param caseNo receipt number
 * @param rule e.g. {@code DL-06}
 * @param step the step
 * @param recipients account ids of those told; empty if no post up to the director is held
 * @param vacant whether the post meant was empty, so that the next higher one was told
 * @param at when it was first taken
 * @param anew false if it had been taken before or the limit no longer runs, so that nobody was told now
 * @param action what else it does
 * @param nextAt when the step above is due; null where nothing runs any more
 */
public record Climbed(String caseNo, String rule, LadderStep step, List<String> recipients, boolean vacant, Instant at,
		boolean anew, LadderAction action, Instant nextAt) {

	Climbed before(Instant next) {
		return new Climbed(caseNo, rule, step, recipients, vacant, at, anew, action, next);
	}

}
