package org.yishitang.desk.admin;

import org.yishitang.clock.LadderAction;
import org.yishitang.clock.LadderTrigger;
import org.yishitang.clock.Light;
import org.yishitang.clock.TriggerKind;

/**
 * A trigger as it is typed.
 *
 * @param base version the page showed
 */
record TriggerForm(int base, TriggerKind trigger, Light light, LadderAction action, Integer answerDays, boolean on,
		String reason) {

	static TriggerForm of(int base, LadderTrigger row) {
		return new TriggerForm(base, row.kind(), row.light(), row.action(), row.answerDays(), row.on(), "");
	}

	LadderTrigger row() {
		return new LadderTrigger(trigger, light == null ? Light.ORANGE : light,
				action == null ? LadderAction.REMIND : action, answerDays == null ? 0 : answerDays, on);
	}

}
