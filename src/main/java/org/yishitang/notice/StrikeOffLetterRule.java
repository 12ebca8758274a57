package org.yishitang.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

import org.springframework.stereotype.Component;

/** A matter leaves the ledger with all its letters issued and its opinion served. */
@Component
class StrikeOffLetterRule implements DutyRule {

	private final MissingLetters missing;

	private final Letters letters;

	private final OfficialWords words;

	StrikeOffLetterRule(MissingLetters missing, Letters letters, OfficialWords words) {
		this.missing = missing;
		this.letters = letters;
		this.words = words;
	}

	@Override
	public Set<String> duties() {
		return Set.of("strike-off");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		if (!Boolean.TRUE.equals(values.get("confirmed"))) {
			return Optional.empty();
		}
		List<LetterKind> owed = missing.missing(petition);
		if (!owed.isEmpty()) {
			return Optional.of(Refusal.of("letters.refusal.missing",
					owed.stream().map(words::title).collect(Collectors.joining("、"))));
		}
		boolean unserved = letters.find(petition.no(), LetterKind.OPINION, petition.cycle())
			.filter((letter) -> letter.servedAt() == null)
			.isPresent();
		return unserved ? Optional.of(Refusal.of("letters.refusal.opinion-not-served")) : Optional.empty();
	}

}
