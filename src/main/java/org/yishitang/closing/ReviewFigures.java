package org.yishitang.closing;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbers behind M13 (复查申请率、复查维持率): how many asked, how many were decided and upheld. */
@Component
@Transactional(readOnly = true)
public class ReviewFigures {

	private final Reviews reviews;

	ReviewFigures(Reviews reviews) {
		this.reviews = reviews;
	}

	/**
	 * The numbers of a period.
	 * @param first first day
	 * @param last last day, included
	 */
	public Figures of(ReviewLevel level, LocalDate first, LocalDate last) {
		return new Figures(reviews.countByLevelAndRequestedOnBetween(level, first, last),
				reviews.countByLevelAndDecidedOnBetween(level, first, last),
				reviews.countByLevelAndResultAndDecidedOnBetween(level, ReviewResult.UPHELD, first, last));
	}

	/**
	 * Counts; a rate is shown with both of its numbers.
	 *
	 * @param requested requests made in the period
	 * @param decided results of the period
	 * @param upheld those of them that left the opinion as it was
	 */
	public record Figures(long requested, long decided, long upheld) {

	}

}
