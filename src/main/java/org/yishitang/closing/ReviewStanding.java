package org.yishitang.closing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.ReviewStatus;

/** Where the review of a matter stands, for letters, case page and the petitioner's own page. */
@Component
public class ReviewStanding {

	private final Petitions petitions;

	private final Reviews reviews;

	private final ReviewClock windows;

	private final ReviewOrgans organs;

	ReviewStanding(Petitions petitions, Reviews reviews, ReviewClock windows, ReviewOrgans organs) {
		this.petitions = petitions;
		this.reviews = reviews;
		this.windows = windows;
		this.organs = organs;
	}

	/** Where it stands; empty before an opinion was served and where no review was ever possible. */
	public Optional<Standing> of(String no) {
		return petitions.findByNo(no).filter(petition -> petition.reviewStatus() != null).map(this::standing);
	}

	private Standing standing(Petition petition) {
		ReviewStatus status = petition.reviewStatus();
		ReviewLevel level = status == ReviewStatus.WINDOW_L2 || status == ReviewStatus.REVIEW_L2
				|| status == ReviewStatus.LAPSED_L2 || status == ReviewStatus.FINALISED ? ReviewLevel.FINAL
						: ReviewLevel.FIRST;
		return new Standing(status, level, organs.of(level), day(petition.no(), level.window()),
				day(petition.no(), level.term()), reviews.findByCaseNoOrderByIdAsc(petition.no()));
	}

	private LocalDate day(String no, String rule) {
		return windows.latest(no, rule).map(Deadline::dueLegal).orElse(null);
	}

	/**
	 * How far the review has come.
	 *
	 * @param level the review that may be requested, runs or ran last
	 * @param organ who decides it
	 * @param lastDay last day on which it may (might) be requested, or null
	 * @param decisionDue last day of the organ, or null
	 * @param reviews everything asked and decided so far, oldest first
	 */
	public record Standing(ReviewStatus status, ReviewLevel level, ReviewOrgans.Organ organ, LocalDate lastDay,
			LocalDate decisionDue, List<Review> reviews) {

		/** Whether a request may be made now. */
		public boolean open() {
			return status == level.open();
		}

	}

}
