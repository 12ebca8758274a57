package org.yishitang.closing;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CycleOrder;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.ReopeningAllowed;
import org.yishitang.petition.ReviewStatus;

/** What follows from a review: the opinion becomes final, is carried out as changed, or is made anew. */
@Component
public class FollowingReview {

	private final Petitions petitions;

	private final ReviewClock windows;

	private final ReviewLog log;

	private final ApplicationEventPublisher listeners;

	FollowingReview(Petitions petitions, ReviewClock windows, ReviewLog log, ApplicationEventPublisher listeners) {
		this.petitions = petitions;
		this.windows = windows;
		this.log = log;
		this.listeners = listeners;
	}

	/**
	 * An opinion was served: its window opens, unless it only tells how a changed opinion is carried out.
	 * @return when the window ends; empty where none opens
	 */
	public Optional<Instant> begin(String no) {
		Optional<Petition> petition = petitions.findByNo(no)
			.filter(matter -> matter.cycleOrder() != CycleOrder.CARRY_OUT);
		Optional<Deadline> window = window(no);
		if (petition.isEmpty() || window.isEmpty()) {
			return Optional.empty();
		}
		windows.superseded(no);
		petition.get().reviewStands(ReviewStatus.WINDOW_L1);
		return window.map(Deadline::legalEnd);
	}

	/** The window in which the first review may be asked for, if it is open. */
	public Optional<Deadline> window(String no) {
		return windows.latest(no, ReviewLevel.FIRST.window()).filter(limit -> limit.state().live());
	}

	/**
	 * The opinion was received later than assumed, and its window was found to be over too early: it is open again.
	 * @return whether that was so
	 */
	public boolean resume(String no) {
		Petition petition = petitions.get(no);
		Optional<Deadline> window = window(no);
		if (petition.reviewStatus() != ReviewStatus.LAPSED_L1 || window.isEmpty()) {
			return false;
		}
		log.stands(petition, ReviewStatus.WINDOW_L1, CaseEventType.REVIEW_WINDOW_REOPENED, CaseEvent.SYSTEM,
				Map.of("rule", window.get().rule(), "lastDay", window.get().dueLegal().toString()));
		return true;
	}

	/**
	 * The opinion no longer counts: the matter was withdrawn, or begins again of the office's own accord.
	 * @return whether a review ends with it
	 */
	public boolean end(String no) {
		Optional<Petition> ended = petitions.findByNo(no).filter(FollowingReview::endsReview);
		ended.ifPresent(petition -> {
			windows.superseded(no);
			petition.reviewStands(null);
		});
		return ended.isPresent();
	}

	private static boolean endsReview(Petition petition) {
		boolean ownRound = petition.cycleOrder() == null && petition.reviewStatus() == ReviewStatus.WINDOW_L1;
		return ownRound || petition.status() == org.yishitang.petition.Status.WITHDRAWN;
	}

	/** The window went by: the opinion (of the review, after the first one) is final; the state of the matter stays. */
	public void lapse(String no, ReviewLevel level) {
		windows.lapsed(no, level);
		log.stands(petitions.get(no), level.lapsed(), CaseEventType.OPINION_FINAL, CaseEvent.SYSTEM,
				Map.of("rule", level.window()));
	}

	/** The organ is late; that is not the office's breach, but everybody may see it. */
	public void overdue(String no, ReviewLevel level) {
		log.note(petitions.get(no), CaseEventType.REVIEW_OVERDUE, CaseEvent.SYSTEM, Map.of("rule", level.term()));
	}

	/** The changed opinion binds: a new cycle carries it out. */
	public void carryOut(String no) {
		again(petitions.get(no), CycleOrder.CARRY_OUT);
	}

	/** Annulled: a new cycle makes the opinion anew. */
	public void redo(String no) {
		again(petitions.get(no), CycleOrder.REDO);
	}

	/** After the final review: the same facts and reasons are not taken up again (信访工作条例 Art. 36(3)). */
	public void finalise(String no) {
		log.stands(petitions.get(no), ReviewStatus.FINALISED, CaseEventType.FINALISED, CaseEvent.SYSTEM, Map.of());
	}

	private void again(Petition petition, CycleOrder order) {
		petition.order(order);
		listeners.publishEvent(new ReopeningAllowed(petition.no()));
	}

}
