package org.yishitang.process;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.closing.Review;
import org.yishitang.closing.ReviewLevel;
import org.yishitang.closing.Reviews;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.Letters;
import org.yishitang.triage.EarlierDocuments;

/** The numbers of a matter's opinion, review opinion and final review opinion. */
@Component
class DocumentNumbers implements EarlierDocuments {

	private final Letters letters;

	private final Reviews reviews;

	DocumentNumbers(Letters letters, Reviews reviews) {
		this.letters = letters;
		this.reviews = reviews;
	}

	@Override
	public Map<String, String> of(String no) {
		Map<String, String> numbers = new LinkedHashMap<>();
		letters.of(no)
			.stream()
			.filter(letter -> letter.kind() == LetterKind.OPINION && letter.servedAt() != null)
			.forEach(letter -> numbers.put("opinionNo", letter.letterNo()));
		for (Review review : reviews.findByCaseNoOrderByIdAsc(no)) {
			if (review.result() != null) {
				numbers.put(review.level() == ReviewLevel.FIRST ? "reviewNo" : "finalReviewNo", review.decisionNo());
			}
		}
		return numbers;
	}

}
