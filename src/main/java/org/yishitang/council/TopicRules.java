package org.yishitang.council;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** What the table of eligibility excludes is not brought before the council (g-6), whoever asks. */
@Component
class TopicRules implements DutyRule {

	private final CaseTopics cases;

	TopicRules(CaseTopics cases) {
		this.cases = cases;
	}

	@Override
	public Set<String> duties() {
		return Set.of("investigate");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		if (!"COUNCIL".equals(values.get("next"))) {
			return Optional.empty();
		}
		Judgement judgement = cases.judge(petition);
		return judgement.eligible() ? Optional.empty()
				: Optional.of(Refusal.of("council.refusal.not-eligible", judgement.reason()));
	}

}
