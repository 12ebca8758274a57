package org.yishitang.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.ReviewStatus;

/** When a request for a review or its result may be registered, and with which dates (信访工作条例 Art. 35, 36). */
@Component
class ReviewRules {

	private final Deadlines deadlines;

	private final Clock clock;

	ReviewRules(Deadlines deadlines, Clock clock) {
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/**
	 * Whether the matter stands where a request may come in. A window that has lapsed still takes the late news of a
	 * request that was made in time.
	 */
	boolean mayAsk(Petition petition, ReviewLevel level) {
		ReviewStatus status = petition.reviewStatus();
		boolean before = level == ReviewLevel.FIRST && status == null && petition.repliedAt() != null;
		return (before || Set.of(level.open(), level.lapsed()).contains(status))
				&& deadlines.latest(petition.no(), level.window()).isPresent();
	}

	/**
	 * Checks a request.
	 * @throws org.yishitang.petition.Refused with the rule and the last day on which it would have been possible
	 */
	void check(Petition petition, ReviewLevel level, LocalDate requestedOn) {
		if (!mayAsk(petition, level)) {
			throw notNow(petition, level);
		}
		Deadline window = deadlines.latest(petition.no(), level.window()).orElseThrow();
		past("requestedOn", requestedOn);
		LocalDate opened = LocalDate.ofInstant(window.from(), clock.getZone());
		notBefore("requestedOn", requestedOn, opened, "review.refusal.before-service");
		if (requestedOn.isAfter(window.dueLegal())) {
			throw new NotNow(Refusal.of("review.refusal.window-over." + level, window.dueLegal().toString(),
					window.rule(), opened.toString()));
		}
	}

	/** Checks the dates of a result. */
	void check(Review review, Review.Decision decision) {
		past("decidedOn", decision.decidedOn());
		notBefore("decidedOn", decision.decidedOn(), review.requestedOn(), "review.refusal.before-request");
		past("servedOn", decision.servedOn());
		notBefore("servedOn", decision.servedOn(), decision.decidedOn(), "review.refusal.before-decision");
		if (review.hearingTo() != null && review.hearingTo().isAfter(decision.decidedOn())) {
			throw new FieldRefused("hearingTo", Refusal.of("review.refusal.hearing-after", review.hearingTo().toString()));
		}
	}

	/** Checks the days of a hearing; the last may be ahead. */
	void checkHearing(Review review, LocalDate from, LocalDate to) {
		notBefore("hearingFrom", from, review.requestedOn(), "review.refusal.before-request");
		notBefore("hearingTo", to, from, "review.refusal.hearing-order");
	}

	/** Why this may not come in now, by where the matter stands. */
	NotNow notNow(Petition petition, ReviewLevel level) {
		String at = Optional.ofNullable(petition.reviewStatus()).map(Enum::name).orElse("NONE");
		return new NotNow(Refusal.of("review.refusal.%s.%s".formatted(level, at)));
	}

	/** Why a result may not come in now. */
	NotNow nothingAsked(ReviewLevel level) {
		return new NotNow(Refusal.of("review.refusal.nothing-asked." + level));
	}

	private void past(String field, LocalDate day) {
		LocalDate today = LocalDate.now(clock);
		if (day.isAfter(today)) {
			throw new FieldRefused(field, Refusal.of("review.refusal.future", today.toString()));
		}
	}

	private static void notBefore(String field, LocalDate day, LocalDate earlier, String key) {
		if (day.isBefore(earlier)) {
			throw new FieldRefused(field, Refusal.of(key, earlier.toString()));
		}
	}

}
