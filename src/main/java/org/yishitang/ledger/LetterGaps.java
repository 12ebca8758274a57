package org.yishitang.ledger;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import org.yishitang.notice.MissingLetters;

/** What the letters of a matter lack: not issued, or issued and not proven to have arrived. */
@Embeddable
class LetterGaps {

	private String missingLetters;

	private Instant noticeEndAt;

	private Instant unprovenAt;

	protected LetterGaps() {
	}

	LetterGaps(MissingLetters.Gaps gaps) {
		missingLetters = gaps.missing().isEmpty() ? null
				: gaps.missing().stream().map(Enum::name).collect(Collectors.joining(","));
		noticeEndAt = gaps.noticeEnd();
		unprovenAt = gaps.unprovenAt();
	}

	/** Kinds of letters that are missing now; {@code NOTICE} once the time for the first one is over. */
	List<String> missing(Instant now) {
		Stream<String> issued = missingLetters == null ? Stream.empty() : Stream.of(missingLetters.split(","));
		boolean notice = noticeEndAt != null && !noticeEndAt.isAfter(now);
		return Stream.concat(notice ? Stream.of("NOTICE") : Stream.empty(), issued).toList();
	}

	/** Whether a letter should have been proven by now. */
	boolean unproven(Instant now) {
		return unprovenAt != null && !unprovenAt.isAfter(now);
	}

}
