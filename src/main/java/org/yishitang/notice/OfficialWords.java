package org.yishitang.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.yishitang.council.Conflict;
import org.yishitang.council.SeatState;
import org.yishitang.petition.Status;

import org.springframework.stereotype.Component;

/** The set phrases of the office's letters, always in Chinese. */
@Component
class OfficialWords {

	private final Wording wording;

	private final Letterhead head;

	private final Reviewers reviewers;

	OfficialWords(Wording wording, Letterhead head, Reviewers reviewers) {
		this.wording = wording;
		this.head = head;
		this.reviewers = reviewers;
	}

	/** A set phrase, e.g. {@code limit.ORDINARY}. */
	String of(String phrase, String... arguments) {
		return wording.of("notice.letter." + phrase + ".body", List.of(arguments), Locale.CHINA);
	}

	/** The name of a kind of letter. */
	String title(LetterKind kind) {
		return wording.of("notice.letter." + kind, List.of(), Locale.CHINA);
	}

	/** The word for a state. */
	String status(Status status) {
		return wording.of("petition.status." + status, List.of(), Locale.CHINA);
	}

	/** Competent for every petition matter (信访工作条例 Art. 22): where to go when nobody else is named. */
	String bureau() {
		return of("bureau", head.bureau());
	}

	/** The mediation committee of the office. */
	String committee() {
		return of("committee", head.office().replaceFirst("办事处$", ""));
	}

	/** The court that confirms agreements. */
	String court() {
		return head.court();
	}

	/** The residents' consultation council of the subdistrict. */
	String council() {
		return of("council", head.office().replaceFirst("办事处$", ""));
	}

	/** The word for what became of a seat. */
	String seat(SeatState state) {
		return wording.of("sitting.seat." + state, List.of(), Locale.CHINA);
	}

	/** The words for an interest that keeps a member out. */
	String conflict(Conflict conflict) {
		return wording.of("sitting.conflict." + conflict, List.of(), Locale.CHINA);
	}

	/** The word for a way of serving. */
	String manner(Manner manner) {
		return wording.of("notice.manner." + manner, List.of(), Locale.CHINA);
	}

	/**
	 * The right to review and to final review (Art. 35, 36): organs, days and how they are counted.
	 * @param lastDay last day for a request where the day of service is known, else null
	 */
	String reviewRight(LocalDate servedOn, LocalDate lastDay) {
		String right = of("review-right", reviewers.first().words(), reviewers.last().words());
		return right + (lastDay == null ? of("review-counted")
				: of("review-last-day", LetterContent.day(servedOn), LetterContent.day(lastDay)));
	}

	/** What is written where there is nothing to say. */
	String nothing() {
		return of("nothing");
	}

}
