package org.yishitang.clock;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a limit keeps of the rule it was opened by.
 *
 * @param title what is due, in Chinese
 * @param basis law and article as they stood then
 * @param unit what is counted
 * @param guarded whether the ladder runs
 * @param ruleRow id of the version it is counted by
 * @param extensionRow id of the version by which it may be extended, else null
 */
@Embeddable
record KeptRule(String title, String basis, @Enumerated(EnumType.STRING) TimeUnitKind unit, boolean guarded,
		String ruleRow, String extensionRow) {

	static KeptRule of(DeadlineRule rule, String extensionRow) {
		return new KeptRule(rule.title(), rule.basis(), rule.unit(), rule.guarded(), rule.getId(), extensionRow);
	}

}
