package org.yishitang.handling;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** What a handler and the director must respect: findings, extensions (DL-07), proof. */
@Component
class HandlingRules implements DutyRule {

	private final MoreTime time;

	HandlingRules(MoreTime time) {
		this.time = time;
	}

	@Override
	public Set<String> duties() {
		return Set.of("investigate", "approve-extension", "carry-out");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		if (values.containsKey("next")) {
			return next(petition, values);
		}
		if (values.containsKey("done")) {
			return Boolean.TRUE.equals(values.get("done")) ? Optional.empty()
					: Optional.of(Refusal.of("handling.refusal.not-done"));
		}
		if (!Boolean.TRUE.equals(values.get("approved"))) {
			return Optional.empty();
		}
		return time.refusal(petition, values.get("extensionDays") instanceof Number number ? number.intValue() : 0);
	}

	private Optional<Refusal> next(Petition petition, Map<String, Object> values) {
		return switch (NextStep.valueOf((String) values.get("next"))) {
			case EXTEND -> time.refusal(petition, 1);
			case ORDINARY -> values.get("reason") == null ? Optional.of(Refusal.of("handling.refusal.switch-reason"))
					: time.refusalToSwitch(petition);
			case DRAFT, COUNCIL, MEDIATION, HAND_ON -> Optional.empty();
		};
	}

}
