package org.yishitang.clock;

import java.time.Instant;
import java.util.Map;

/**
 * When each step of the ladder is due for one limit, lowest first; no step is earlier than the one below.
 *
 * @param at the moments; {@link LadderStep#BREACH} is the legal end
 */
public record LadderPlan(Map<LadderStep, Instant> at) {

	/** When this step is due. */
	public Instant at(LadderStep step) {
		return at.get(step);
	}

}
