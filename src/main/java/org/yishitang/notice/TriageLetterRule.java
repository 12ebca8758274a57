package org.yishitang.notice;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

import org.springframework.stereotype.Component;

/** Triage is done when its letter can say what the law wants in it: the way and its limit, the earlier documents. */
@Component
class TriageLetterRule implements DutyRule {

	private final EarlierNumbers numbers;

	TriageLetterRule(EarlierNumbers numbers) {
		this.numbers = numbers;
	}

	@Override
	public Set<String> duties() {
		return Set.of("triage");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		String organ = text(values, "redirectTo");
		String reason = text(values, "reason");
		return switch (text(values, "triageDecision")) {
			case "REDIRECT" -> organ.isEmpty() || LawfulWay.to(organ).isPresent() ? Optional.empty()
					: Optional.of(Refusal.of("letters.refusal.way"));
			case "NO_LONGER" -> reason.isEmpty() || !numbers.of(petition, (String) values.get("mergeInto"), reason + "\n" + organ).isEmpty()
					? Optional.empty() : Optional.of(Refusal.of("letters.refusal.earlier-documents"));
			default -> Optional.empty();
		};
	}

	private static String text(Map<String, Object> values, String field) {
		return Objects.toString(values.get(field), "").strip();
	}

}
