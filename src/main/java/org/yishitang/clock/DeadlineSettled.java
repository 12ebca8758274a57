package org.yishitang.clock;

/**
 * A limit ended.
 *
 * @param caseNo receipt number
 * @param rule e.g. {@code DL-06}
 * @param state how: met, breached, cancelled or exempt
 * @param guarded whether a ladder watched it
 */
public record DeadlineSettled(String caseNo, String rule, DeadlineState state, boolean guarded) {

	/** A limit with a ladder. */
	public DeadlineSettled(String caseNo, String rule, DeadlineState state) {
		this(caseNo, rule, state, true);
	}

}
