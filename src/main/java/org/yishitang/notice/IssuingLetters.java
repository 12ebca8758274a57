package org.yishitang.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishitang.mediation.PerformanceSource;
import org.yishitang.petition.AccusationTakenOver;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues the letter a decision owes in the decision's own transaction: what cannot be told in writing does not happen.
 * Events are known by name, so that a step may say what others do not have yet.
 */
@Component
class IssuingLetters {

	private static final Map<String, List<LetterKind>> OWED = Map.ofEntries(
			Map.entry("ACCEPTED", List.of(LetterKind.ACCEPTANCE)),
			Map.entry("NOT_ACCEPTED", List.of(LetterKind.NON_ACCEPTANCE)),
			Map.entry("NO_LONGER_ACCEPTED", List.of(LetterKind.NO_LONGER)),
			Map.entry("REDIRECTED", List.of(LetterKind.REDIRECTION)),
			Map.entry("TRANSFERRED", List.of(LetterKind.TRANSFER, LetterKind.FORWARDING)),
			Map.entry("MERGED", List.of(LetterKind.MERGER)), Map.entry("EXTENDED", List.of(LetterKind.EXTENSION)),
			Map.entry("OBJECTION_CONFIRMED", List.of(LetterKind.OBJECTION)),
			Map.entry("OBJECTION_UPHELD", List.of(LetterKind.TRANSFER)),
			Map.entry("SUPERVISED", List.of(LetterKind.SUPERVISION)),
			Map.entry("MEDIATORS_APPOINTED", List.of(LetterKind.MEDIATION_RIGHTS)),
			Map.entry("OTHER_WAYS_TOLD", List.of(LetterKind.MEDIATION_END)),
			Map.entry("AGREEMENT_SIGNED", List.of(LetterKind.MEDIATION_AGREEMENT)),
			Map.entry("PERFORMANCE_BROKEN", List.of(LetterKind.LEGAL_ADVICE)),
			Map.entry("SITTING_FAILED", List.of(LetterKind.COUNCIL_MINUTES)),
			Map.entry("RESOLUTION_PUBLISHED",
					List.of(LetterKind.COUNCIL_MINUTES, LetterKind.COUNCIL_RESOLUTION, LetterKind.COUNCIL_NOTICE)),
			Map.entry("SIGNED", List.of(LetterKind.OPINION)));

	private final Petitions petitions;

	private final Letters letters;

	private final LetterForgetting forgetting;

	IssuingLetters(Petitions petitions, Letters letters, LetterForgetting forgetting) {
		this.petitions = petitions;
		this.letters = letters;
		this.forgetting = forgetting;
	}

	@EventListener
	@Transactional
	public void on(CaseEvent event) {
		Map<String, String> details = event.details() == null ? Map.of() : event.details();
		petitions.findByNo(event.no()).ifPresent((petition) -> {
			if (event.type() == CaseEventType.SERVED) {
				letters.serve(petition.no(), LetterKind.OPINION, petition.cycle(), Manner.of(details.get("manner")),
						event.at());
			}
			OWED.getOrDefault(event.type().name(), List.of())
				.stream()
				.filter((kind) -> LettersOwed.isFor(petition, kind) && contract(kind, details))
				.forEach((kind) -> letters.issue(petition, kind, details));
		});
	}

	/** A resolution is no contract: whoever does not carry it out is urged, not sued. */
	private static boolean contract(LetterKind kind, Map<String, String> details) {
		return kind != LetterKind.LEGAL_ADVICE || PerformanceSource.AGREEMENT.name().equals(details.get("source"));
	}

	/** What an accusation said leaves the common store, letters too (信访工作条例 Art. 30(3)). */
	@EventListener
	@Transactional
	public void on(AccusationTakenOver event) {
		forgetting.forget(event.no());
	}

}
