package org.yishitang.closing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.ReviewStatus;

/** Registers hearings and results of reviews, as the organs tell us. */
@Component
public class DecidingReview {

	private final Petitions petitions;

	private final Reviews reviews;

	private final ReviewClock windows;

	private final ReviewRules rules;

	private final ReviewLog log;

	DecidingReview(Petitions petitions, Reviews reviews, ReviewClock windows, ReviewRules rules, ReviewLog log) {
		this.petitions = petitions;
		this.reviews = reviews;
		this.windows = windows;
		this.rules = rules;
		this.log = log;
	}

	/** Whether a result may be registered now. */
	public boolean possible(String no, ReviewLevel level) {
		return petitions.findByNo(no).flatMap(petition -> pending(petition, level)).isPresent();
	}

	/**
	 * Registers a hearing at the final review; its days are left out of the organ's term.
	 * @return false where these days are known
	 * @throws org.yishitang.petition.Refused where no final review runs, other days are known, or the days are wrong
	 */
	public boolean hear(String no, LocalDate from, LocalDate to, String actor) {
		Petition petition = petitions.get(no);
		Review review = pending(petition, ReviewLevel.FINAL)
			.orElseThrow(() -> rules.nothingAsked(ReviewLevel.FINAL));
		if (review.hearingFrom() != null) {
			if (review.hearingFrom().equals(from) && review.hearingTo().equals(to)) {
				return false;
			}
			throw new NotNow(Refusal.of("review.refusal.heard", review.hearingFrom().toString(),
					review.hearingTo().toString()));
		}
		rules.checkHearing(review, from, to);
		review.heard(from, to);
		reviews.save(review);
		windows.heard(no, from, to);
		log.note(petition, CaseEventType.FINAL_REVIEW_HEARING, actor,
				Map.of("hearingFrom", from.toString(), "hearingTo", to.toString()));
		return true;
	}

	/** Whether a result of this number is registered already. */
	public boolean known(String no, ReviewLevel level, String documentNo) {
		return reviews.findFirstByCaseNoAndLevelAndDecisionNo(no, level, documentNo).isPresent();
	}

	/**
	 * Registers a result. Upheld and changed opinions open the next window, or end the matter after the final review.
	 * @return false where this very opinion was registered before
	 * @throws org.yishitang.petition.Refused out of order or with impossible dates
	 */
	public boolean decide(String no, ReviewLevel level, Review.Decision decision, String actor) {
		Petition petition = petitions.get(no);
		Optional<Review> before = reviews.findFirstByCaseNoAndLevelAndDecisionNo(no, level, decision.documentNo());
		if (before.isPresent()) {
			if (before.get().sameDecision(decision)) {
				return false;
			}
			throw new NotNow(Refusal.of("review.refusal.number-used", decision.documentNo()));
		}
		Review review = pending(petition, level).orElseThrow(() -> rules.nothingAsked(level));
		rules.check(review, decision);
		review.decided(decision, actor);
		reviews.save(review);
		windows.decided(no, level, decision.decidedOn());
		boolean goesOn = level == ReviewLevel.FIRST && decision.result() != ReviewResult.ANNULLED;
		if (goesOn) {
			windows.openFinalWindow(no, decision.servedOn());
		}
		log.stands(petition, after(level, decision.result()), level.decided(), actor, details(decision));
		return true;
	}

	private Optional<Review> pending(Petition petition, ReviewLevel level) {
		return petition.reviewStatus() != level.underWay() ? Optional.empty()
				: reviews.findFirstByCaseNoAndLevelOrderByIdDesc(petition.no(), level)
					.filter(review -> review.result() == null);
	}

	private static ReviewStatus after(ReviewLevel level, ReviewResult result) {
		if (result == ReviewResult.ANNULLED) {
			return ReviewStatus.ANNULLED;
		}
		return level == ReviewLevel.FIRST ? ReviewStatus.WINDOW_L2 : level.underWay();
	}

	private static Map<String, String> details(Review.Decision decision) {
		Map<String, String> details = new HashMap<>(Map.of("result", decision.result().name(), "decidedOn",
				decision.decidedOn().toString(), "servedOn", decision.servedOn().toString(), "documentNo",
				decision.documentNo()));
		if (decision.note() != null) {
			details.put("note", decision.note());
		}
		return details;
	}

}
