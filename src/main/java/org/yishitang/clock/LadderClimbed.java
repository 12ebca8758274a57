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
 */
public record LadderClimbed(String caseNo, String rule, LadderStep step, List<String> recipients, boolean vacant,
		Instant at) {
}
