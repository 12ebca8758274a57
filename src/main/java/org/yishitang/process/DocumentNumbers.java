package org.yishitang.process;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.closing.Review;
import org.yishitang.closing.ReviewLevel;
import org.yishitang.closing.Reviews;
import org.yishitang.notice.ServedOpinions;
import org.yishitang.triage.EarlierDocuments;

/** The numbers of a matter's opinion, review opinion and final review opinion. */
@Component
class DocumentNumbers implements EarlierDocuments {

	private final ServedOpinions opinions;

	private final Reviews reviews;

	DocumentNumbers(ServedOpinions opinions, Reviews reviews) {
		this.opinions = opinions;
		this.reviews = reviews;
	}

	@Override
	public Map<String, String> of(String no) {
		Map<String, String> numbers = new LinkedHashMap<>();
		opinions.latestNumber(no).ifPresent(number -> numbers.put("opinionNo", number));
		for (Review review : reviews.findByCaseNoOrderByIdAsc(no)) {
			if (review.result() != null) {
				numbers.put(review.level() == ReviewLevel.FIRST ? "reviewNo" : "finalReviewNo", review.decisionNo());
			}
		}
		return numbers;
	}

}
