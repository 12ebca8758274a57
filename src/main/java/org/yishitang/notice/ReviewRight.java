package org.yishitang.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.DueDate;
import org.yishitang.clock.StatutoryClock;
import org.yishitang.petition.CycleOrder;
import org.yishitang.petition.Petition;

import org.springframework.stereotype.Component;

/** What an opinion and its proof of service tell about the review: who, within how many days, until when. */
@Component
class ReviewRight {

	private static final String WINDOW = "DL-08";

	private final StatutoryClock statutory;

	private final Deadlines deadlines;

	private final OfficialWords words;

	private final Clock clock;

	ReviewRight(StatutoryClock statutory, Deadlines deadlines, OfficialWords words, Clock clock) {
		this.statutory = statutory;
		this.deadlines = deadlines;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * As the opinion tells it. Its last day is known on the day of the signature only to those who read on our pages; the
	 * others are told how it is counted from the receipt. An opinion that carries out one changed by a review opens no new
	 * window (Art. 36).
	 */
	String inOpinion(Petition petition) {
		if (petition.cycleOrder() == CycleOrder.CARRY_OUT) {
			return words.of("review-carried-out");
		}
		LocalDateTime now = LocalDateTime.now(clock);
		DueDate window = statutory.due(WINDOW, now);
		boolean known = LetterPosting.agreed(petition) && window.calendarCovered();
		return words.reviewRight(now.toLocalDate(), known ? LocalDate.from(window.dueLegal()) : null);
	}

	/** The last day as a sentence for the proof of service of this opinion; empty while its service is not proven. */
	String inProof(Petition petition, Letter letter) {
		boolean counts = letter.kind() == LetterKind.OPINION && letter.proven() && letter.servedAt() != null
				&& letter.cycle() == petition.cycle();
		return Optional.of(counts)
			.filter(Boolean::booleanValue)
			.flatMap((yes) -> deadlines.live(petition.no(), WINDOW))
			.map(Deadline::dueLegal)
			.map((day) -> words.of("review-until", LetterContent.day(day)))
			.orElse("");
	}

}
