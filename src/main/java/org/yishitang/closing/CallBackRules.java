package org.yishitang.closing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseHands;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** Whoever handled a matter does not ask whether it was handled well; an answered call has answers. */
@Component
class CallBackRules implements DutyRule {

	private final CaseHands hands;

	CallBackRules(CaseHands hands) {
		this.hands = hands;
	}

	@Override
	public Set<String> duties() {
		return Set.of("call-back", "confirm-withdrawal");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		if (values.containsKey("confirmed")) {
			Object reason = values.get("reason");
			boolean silent = reason == null || reason.toString().isBlank();
			return Boolean.FALSE.equals(values.get("confirmed")) && silent
					? Optional.of(Refusal.of("closing.refusal.withdrawal-reason")) : Optional.empty();
		}
		if (hands.did(petition, account, "investigate", "draft-opinion", "carry-out")) {
			return Optional.of(Refusal.of("closing.refusal.handler-calls"));
		}
		boolean incomplete = values.get("solved") == null || values.get("satisfaction") == null;
		return Boolean.TRUE.equals(values.get("reached")) && incomplete
				? Optional.of(Refusal.of("closing.refusal.answers")) : Optional.empty();
	}

}
