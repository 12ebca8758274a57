package org.yishitang.triage;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseHands;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** Whoever handled a matter does not decide on its procedure; a refusal says why. */
@Component
class SwitchRules implements DutyRule {

	private final CaseHands hands;

	SwitchRules(CaseHands hands) {
		this.hands = hands;
	}

	@Override
	public Set<String> duties() {
		return Set.of("approve-switch", "approve-ordinary");
	}

	@Override
	public Optional<Refusal> onClaim(Petition petition, String account) {
		return hands.did(petition, account, "investigate") ? Optional.of(Refusal.of("triage.refusal.switch-own"))
				: Optional.empty();
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		Object reason = values.get("reason");
		boolean silent = reason == null || reason.toString().isBlank();
		return Boolean.FALSE.equals(values.get("approved")) && silent
				? Optional.of(Refusal.of("triage.refusal.switch-reason")) : Optional.empty();
	}

}
