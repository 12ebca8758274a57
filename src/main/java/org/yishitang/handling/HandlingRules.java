package org.yishitang.handling;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** What a handler and the director must respect: findings, extensions (DL-07), proof. */
@Component
class HandlingRules implements DutyRule {

	private final Deadlines deadlines;

	HandlingRules(Deadlines deadlines) {
		this.deadlines = deadlines;
	}

	@Override
	public Set<String> duties() {
		return Set.of("investigate", "approve-extension", "carry-out");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		if (values.containsKey("next")) {
			return "EXTEND".equals(values.get("next")) ? extendable(petition, 1) : Optional.empty();
		}
		if (values.containsKey("done")) {
			return Boolean.TRUE.equals(values.get("done")) ? Optional.empty()
					: Optional.of(Refusal.of("handling.refusal.not-done"));
		}
		return extension(petition, values);
	}

	private Optional<Refusal> extension(Petition petition, Map<String, Object> values) {
		if (!Boolean.TRUE.equals(values.get("approved"))) {
			return Optional.empty();
		}
		int days = values.get("extensionDays") instanceof Number number ? number.intValue() : 0;
		return extendable(petition, days);
	}

	private Optional<Refusal> extendable(Petition petition, int days) {
		return deadlines.refusalToExtend(petition.no(), "DL-06", days)
			.map(refusal -> new Refusal(refusal.key(), refusal.arguments()));
	}

}
