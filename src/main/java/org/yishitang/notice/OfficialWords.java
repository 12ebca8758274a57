package org.yishitang.notice;

import java.util.List;
import java.util.Locale;

import org.yishitang.petition.Status;

import org.springframework.stereotype.Component;

/** The set phrases of the office's letters, always in Chinese. */
@Component
class OfficialWords {

	private final Wording wording;

	private final Letterhead head;

	OfficialWords(Wording wording, Letterhead head) {
		this.wording = wording;
		this.head = head;
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

	/** The right to review (Art. 35). */
	String reviewRight() {
		return of("review-right", head.reviewer());
	}

	/** What is written where there is nothing to say. */
	String nothing() {
		return of("nothing");
	}

}
