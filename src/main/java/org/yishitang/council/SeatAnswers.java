package org.yishitang.council;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Refusal;

/** What members answer, before and in a sitting; whoever cannot come is replaced in the same transaction. */
@Component
@Transactional
public class SeatAnswers {

	private final SittingDesk desk;

	private final Seating seating;

	private final SittingEngine engine;

	private final CaseLog log;

	private final Clock clock;

	SeatAnswers(SittingDesk desk, Seating seating, @org.springframework.context.annotation.Lazy SittingEngine engine,
			CaseLog log, Clock clock) {
		this.desk = desk;
		this.seating = seating;
		this.engine = engine;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * A member comes.
	 * @throws NotNow after the roll was called, or for a seat that was given up
	 */
	public void confirm(String sittingId, int seat, String actor) {
		Sitting sitting = desk.lock(sittingId);
		SittingSeat held = awaited(sitting, seat);
		held.becomes(SeatState.CONFIRMED, null, clock.instant());
		note(sitting, held, actor);
	}

	/**
	 * A member does not come: the next one is asked at once.
	 * @throws NotNow after the roll was called, or for a seat that was given up
	 */
	public void decline(String sittingId, int seat, String actor) {
		Sitting sitting = desk.lock(sittingId);
		SittingSeat held = awaited(sitting, seat);
		held.becomes(SeatState.DECLINED, null, clock.instant());
		boolean replaced = seating.substitute(sitting, held);
		note(sitting, held, actor);
		if (replaced) {
			held.becomes(SeatState.REPLACED, null, clock.instant());
		}
	}

	/**
	 * A member has an interest in the matter and stays out. Before the sitting the next one is asked; in the sitting the
	 * seat no longer counts, its votes neither, and without a quorum the sitting stops.
	 * @throws NotNow once the vote is counted
	 */
	public void recuse(String sittingId, int seat, Conflict conflict, String actor) {
		Sitting sitting = desk.lock(sittingId);
		if (!sitting.state().awaited() && !sitting.state().inSession()) {
			throw new NotNow(Refusal.of("sitting.refusal.over"));
		}
		SittingSeat held = seating.numbered(sitting, seat);
		if (!Seating.counts(held)) {
			throw new NotNow(Refusal.of("sitting.refusal.given-up", seat));
		}
		held.becomes(SeatState.RECUSED, conflict, clock.instant());
		if (sitting.state().awaited()) {
			seating.substitute(sitting, held);
			note(sitting, held, actor);
		}
		else {
			note(sitting, held, actor);
			count(sitting);
		}
	}

	private void count(Sitting sitting) {
		List<SittingSeat> seats = seating.of(sitting);
		int present = (int) seats.stream().filter(Seating::present).count();
		int counted = (int) seats.stream().filter(Seating::counts).count();
		boolean quorum = sitting.quorum().reachedBy(present, counted);
		sitting.counts(present, quorum);
		if (!quorum && sitting.state() != SittingState.HALTED) {
			sitting.become(SittingState.HALTED);
			engine.quorumLost(sitting.caseNo());
		}
	}

	private SittingSeat awaited(Sitting sitting, int seat) {
		if (!sitting.state().awaited()) {
			throw new NotNow(Refusal.of("sitting.refusal.begun"));
		}
		SittingSeat held = seating.numbered(sitting, seat);
		if (held.state() != SeatState.INVITED && held.state() != SeatState.CONFIRMED) {
			throw new NotNow(Refusal.of("sitting.refusal.given-up", seat));
		}
		return held;
	}

	private void note(Sitting sitting, SittingSeat seat, String actor) {
		log.note(desk.petition(sitting), CaseEventType.SEAT_ANSWERED, actor,
				Map.of("seat", Integer.toString(seat.drawOrder()), "answer", seat.state().name()));
	}

}
