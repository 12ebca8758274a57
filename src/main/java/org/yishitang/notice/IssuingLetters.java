package org.yishitang.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues the letter a decision owes in the decision's own transaction, so that none is missing; notes its service. */
@Component
class IssuingLetters {

	private static final Map<CaseEventType, LetterKind> OWED = Map.of(CaseEventType.ACCEPTED, LetterKind.ACCEPTANCE,
			CaseEventType.NOT_ACCEPTED, LetterKind.NON_ACCEPTANCE, CaseEventType.NO_LONGER_ACCEPTED,
			LetterKind.NO_LONGER, CaseEventType.REDIRECTED, LetterKind.REDIRECTION, CaseEventType.TRANSFERRED,
			LetterKind.TRANSFER, CaseEventType.EXTENDED, LetterKind.EXTENSION, CaseEventType.SIGNED,
			LetterKind.OPINION);

	/** Detail of an event that holds the record id of the words to quote. */
	private static final String QUOTED = "opinion";

	private final Petitions petitions;

	private final Letters letters;

	IssuingLetters(Petitions petitions, Letters letters) {
		this.petitions = petitions;
		this.letters = letters;
	}

	@EventListener
	@Transactional
	public void on(CaseEvent event) {
		if (event.type() == CaseEventType.SERVED) {
			petitions.findByNo(event.no()).ifPresent((petition) -> serve(petition, event));
		}
		LetterKind kind = OWED.get(event.type());
		if (kind != null) {
			petitions.findByNo(event.no())
				.filter((petition) -> owed(petition, kind))
				.ifPresent((petition) -> letters.issue(petition, kind, detail(event, QUOTED), args(event, kind)));
		}
	}

	/** Hazards, services and those without a clear name or address are owed no notice (Art. 23(2)), but an opinion. */
	private static boolean owed(Petition petition, LetterKind kind) {
		return kind == LetterKind.OPINION || petition.noticeExempt() == null;
	}

	private void serve(Petition petition, CaseEvent event) {
		letters.serve(petition.no(), LetterKind.OPINION, petition.cycle(), Manner.of(detail(event, "manner")),
				event.at());
	}

	/** A notice of no further acceptance names the earlier documents (Art. 36(3)). */
	private static List<String> args(CaseEvent event, LetterKind kind) {
		if (kind != LetterKind.NO_LONGER) {
			return List.of();
		}
		String numbers = Stream.of("earlier", "opinionNo", "reviewNo", "finalReviewNo")
			.map((name) -> detail(event, name))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("、"));
		return List.of(numbers.isEmpty() ? "#notice.letter.earlier-on-file" : numbers);
	}

	private static String detail(CaseEvent event, String name) {
		return event.details() == null ? null : event.details().get(name);
	}

}
