package org.yishitang.opinion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.StatutoryClock;
import org.yishitang.petition.Petition;
import org.yishitang.petition.ReviewStatus;

/**
 * The thirty days within which a review may be asked for (信访工作条例 Art. 35), counted again when it is known on which
 * day the opinion was received.
 */
@Component
class ReviewWindow {

	private static final String RULE = "DL-08";

	private final Deadlines deadlines;

	private final StatutoryClock statutory;

	private final Clock clock;

	private final ApplicationEventPublisher listeners;

	ReviewWindow(Deadlines deadlines, StatutoryClock statutory, Clock clock, ApplicationEventPublisher listeners) {
		this.deadlines = deadlines;
		this.statutory = statutory;
		this.clock = clock;
		this.listeners = listeners;
	}

	/** Counts from this day on; a window that was used stays used. */
	void recount(Petition petition, LocalDate received) {
		if (running(petition.no()) || lapsedTooEarly(petition, received)) {
			deadlines.open(petition.no(), RULE, received.atStartOfDay(clock.getZone()).toInstant());
			listeners.publishEvent(new WindowRecounted(petition.no()));
		}
	}

	/** Running, or over only because nobody knew that the paper came later. */
	private boolean running(String no) {
		return deadlines.latest(no, RULE)
			.filter(window -> window.state().live() || window.state() == DeadlineState.BREACHED)
			.isPresent();
	}

	/** Found to be over, but by the day that is proven now it is not. */
	private boolean lapsedTooEarly(Petition petition, LocalDate received) {
		LocalDateTime from = received.atStartOfDay();
		return petition.reviewStatus() == ReviewStatus.LAPSED_L1
				&& statutory.due(RULE, from).legalEnd().isAfter(clock.instant());
	}

}
