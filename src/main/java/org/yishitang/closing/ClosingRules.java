package org.yishitang.closing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseHands;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Status;

/** Strike-off only with everything on file and by another person; a return always with reasons. */
@Component
class ClosingRules implements DutyRule {

	/** Whoever finished one of these may not strike the matter off. */
	private static final String[] HANDLING = { "investigate", "draft-opinion", "carry-out", "call-back" };

	private final CaseHands hands;

	private final CallBacks callBacks;

	ClosingRules(CaseHands hands, CallBacks callBacks) {
		this.hands = hands;
		this.callBacks = callBacks;
	}

	@Override
	public Set<String> duties() {
		return Set.of("strike-off");
	}

	@Override
	public Optional<Refusal> onClaim(Petition petition, String account) {
		return hands.did(petition, account, HANDLING) ? Optional.of(Refusal.of("closing.refusal.handler-closes"))
				: Optional.empty();
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		if (Boolean.FALSE.equals(values.get("confirmed"))) {
			Object reason = values.get("returnReason");
			return reason == null || reason.toString().isBlank()
					? Optional.of(Refusal.of("closing.refusal.return-reason")) : Optional.empty();
		}
		return missing(petition);
	}

	private Optional<Refusal> missing(Petition petition) {
		if (petition.outcome() == null) {
			return Optional.of(Refusal.of("closing.refusal.no-result"));
		}
		if (petition.repliedAt() == null) {
			return Optional.of(Refusal.of("closing.refusal.not-served"));
		}
		List<CallBack> calls = callBacks.findByCaseNoAndCycleOrderByIdAsc(petition.no(), petition.cycle());
		boolean made = calls.stream().anyMatch(CallBack::reached) || calls.size() >= 3;
		if (!made || petition.status() != Status.CALL_BACK) {
			return Optional.of(Refusal.of("closing.refusal.no-call-back"));
		}
		return Optional.empty();
	}

}
