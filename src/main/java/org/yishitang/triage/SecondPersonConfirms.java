package org.yishitang.triage;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseHands;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** Whoever proposed not to accept a matter, or to send it back, may not confirm it. */
@Component
class SecondPersonConfirms implements DutyRule {

	private final CaseHands hands;

	SecondPersonConfirms(CaseHands hands) {
		this.hands = hands;
	}

	@Override
	public Set<String> duties() {
		return Set.of("confirm-non-acceptance", "confirm-no-longer", "confirm-objection");
	}

	@Override
	public Optional<Refusal> onClaim(Petition petition, String account) {
		return hands.did(petition, account, "triage") ? Optional.of(Refusal.of("triage.refusal.second-person"))
				: Optional.empty();
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		boolean silent = values.get("reason") == null || values.get("reason").toString().isBlank();
		return Boolean.FALSE.equals(values.get("confirmed")) && silent
				? Optional.of(Refusal.of("triage.refusal.reason-return")) : Optional.empty();
	}

}
