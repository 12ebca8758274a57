package org.yishitang.closing;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.petition.NotNow;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;

/** Registers that a petitioner asked the superior organ for a review, as that organ tells us. */
@Component
public class AskingReview {

	/** The office's own days for sending the file. */
	static final String FILE = "REVIEW-FILE";

	private final Petitions petitions;

	private final Reviews reviews;

	private final ReviewClock windows;

	private final ReviewRules rules;

	private final ReviewLog log;

	AskingReview(Petitions petitions, Reviews reviews, ReviewClock windows, ReviewRules rules, ReviewLog log) {
		this.petitions = petitions;
		this.reviews = reviews;
		this.windows = windows;
		this.rules = rules;
		this.log = log;
	}

	/** Whether a request may be registered now, going by where the matter stands. */
	public boolean possible(String no, ReviewLevel level) {
		return petitions.findByNo(no).filter(petition -> rules.mayAsk(petition, level)).isPresent();
	}

	/**
	 * Registers a request; the window is used and the organ's days run from the day of the request.
	 * @return false where this very paper was registered before
	 * @throws org.yishitang.petition.Refused out of time or order, naming the rule and the last day
	 */
	public boolean request(String no, ReviewLevel level, Review.Request asked, String actor) {
		Petition petition = petitions.get(no);
		Optional<Review> before = reviews.findFirstByCaseNoAndLevelAndDocumentNo(no, level, asked.documentNo());
		if (before.isPresent()) {
			if (before.get().sameRequest(asked)) {
				return false;
			}
			throw new NotNow(Refusal.of("review.refusal.number-used", asked.documentNo()));
		}
		rules.check(petition, level, asked.requestedOn());
		reviews.save(new Review(no, cycle(petition, level), level, asked, actor, windows.now()));
		windows.used(no, level, asked.requestedOn());
		log.stands(petition, level.underWay(), level.requested(), actor, Map.of("requestedOn",
				asked.requestedOn().toString(), "documentNo", asked.documentNo(), "by", asked.by().name()));
		return true;
	}

	/** The final review is about the opinion that the first one was about. */
	private int cycle(Petition petition, ReviewLevel level) {
		return level == ReviewLevel.FIRST ? petition.cycle()
				: reviews.findFirstByCaseNoAndLevelOrderByIdDesc(petition.no(), ReviewLevel.FIRST)
					.map(Review::cycle)
					.orElse(petition.cycle());
	}

}
