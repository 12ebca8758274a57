package org.yishitang.clock;

/**
 * A limit as it might be.
 *
 * @param series the limit as it was shown
 * @param values what would hold
 */
public record RuleDraft(RuleSeries series, RuleValues values) {
}
