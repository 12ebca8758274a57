package org.yishitang.clock;

/**
 * A limit ended.
 *
 * @param caseNo receipt number
 * @param rule e.g. {@code DL-06}
 * @param state how: met, breached, cancelled or exempt
 */
public record DeadlineSettled(String caseNo, String rule, DeadlineState state) {
}
