package org.yishitang.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yishitang.intake.Categories;
import org.yishitang.petition.CaseNote;
import org.yishitang.petition.CaseNotes;

/**
 * What the office knows of an opinion before it is written: the facts found, and the law of its category. The form shows
 * both; a program that sends no basis at all agrees with the one proposed, and whoever sends an empty one does not.
 */
@Component
class OpinionProposal {

	static final String DUTY = "draft-opinion";

	private static final String BASIS = "basis";

	private static final String FINDING = "investigate.finding";

	private final CaseNotes notes;

	private final Categories categories;

	OpinionProposal(CaseNotes notes, Categories categories) {
		this.notes = notes;
		this.categories = categories;
	}

	/** Facts and basis, as far as they are known. */
	Map<String, String> of(Duty duty) {
		Map<String, String> known = new HashMap<>();
		List<String> findings = notes.of(duty.petition().no())
			.stream()
			.filter(note -> note.field().equals(FINDING))
			.map(CaseNote::text)
			.filter(Objects::nonNull)
			.toList();
		if (!findings.isEmpty()) {
			known.put("facts", findings.get(findings.size() - 1));
		}
		categories.basisOf(duty.petition().classification().category()).ifPresent(basis -> known.put(BASIS, basis));
		return known;
	}

	/**
	 * Adds the basis where none was sent at all. Facts never come into an opinion unread: findings are written for the
	 * file, not for the petitioner.
	 */
	void complete(Duty duty, Map<String, Object> sent, Map<String, Object> values) {
		if (duty.id().equals(DUTY) && !sent.containsKey(BASIS)) {
			Optional.ofNullable(of(duty).get(BASIS)).ifPresent(basis -> values.put(BASIS, basis));
		}
	}

}
