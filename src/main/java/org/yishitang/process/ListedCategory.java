package org.yishitang.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.intake.Categories;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** The form offers the categories as a list made for each request, so the form alone cannot say which codes exist. */
@Component
class ListedCategory implements DutyRule {

	private final Categories categories;

	ListedCategory(Categories categories) {
		this.categories = categories;
	}

	@Override
	public Set<String> duties() {
		return Set.of("triage");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		Object code = values.get(PetitionProcess.Variables.CATEGORY.name());
		return code == null || categories.leaves().stream().anyMatch(leaf -> leaf.code().equals(code))
				? Optional.empty() : Optional.of(Refusal.of("process.refusal.no-such-category"));
	}

}
