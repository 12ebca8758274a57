package org.yishitang.mediation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** An agreement has words (人民调解法 Art. 29); whoever ends without one says why. */
@Component
class MediationRules implements DutyRule {

	@Override
	public Set<String> duties() {
		return Set.of("mediate");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		Object words = values.get("agreement");
		boolean silent = words == null || words.toString().isBlank();
		return silent ? Optional.of(Refusal.of("mediation.refusal.words")) : Optional.empty();
	}

}
