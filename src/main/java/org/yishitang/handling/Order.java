package org.yishitang.handling;

import org.yishitang.clock.Light;
import org.yishitang.clock.TriggerKind;
import org.yishitang.petition.CaseEvent;

/**
 * What is to be ordered.
 *
 * @param kind order or proposal
 * @param trigger what called for it by itself, or null
 * @param rule the breached rule, or null
 * @param light the light it raises
 * @param listed whether the matter is listed (挂牌督办)
 * @param post the post that answers
 * @param note id of its words, or null
 * @param actor who orders
 */
record Order(SupervisionKind kind, TriggerKind trigger, String rule, Light light, boolean listed, String post,
		String note, String actor) {

	static Order by(TriggerKind trigger, String rule, Light light, boolean listed, String post) {
		return new Order(SupervisionKind.ORDER, trigger, rule, light, listed, post, null, CaseEvent.SYSTEM);
	}

}
