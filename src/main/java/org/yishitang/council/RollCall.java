package org.yishitang.council;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;

/** Who is there: a sitting opens only with a quorum. */
@Component
@Transactional
public class RollCall {

	private final SittingDesk desk;

	private final CaseLog log;

	private final Clock clock;

	RollCall(SittingDesk desk, CaseLog log, Clock clock) {
		this.desk = desk;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Calls the roll.
	 * @param present numbers of the seats that are taken
	 * @return whether there is a quorum
	 */
	public boolean call(String no, Object present, String actor) {
		Sitting sitting = desk.lockLatest(no);
		Set<Integer> there = SeatNumbers.list(present);
		List<SittingSeat> seats = desk.seats(sitting);
		for (SittingSeat seat : seats) {
			if (Seating.counts(seat) || there.contains(seat.drawOrder()) && seat.state() == SeatState.REPLACED) {
				seat.becomes(there.contains(seat.drawOrder()) ? SeatState.PRESENT : SeatState.ABSENT, null, clock.instant());
			}
		}
		int came = (int) seats.stream().filter(Seating::present).count();
		boolean quorum = sitting.quorum().reachedBy(came, desk.counted(sitting));
		sitting.called(came, quorum);
		log.note(desk.petition(sitting), quorum ? CaseEventType.SITTING_OPENED : CaseEventType.SITTING_FAILED, actor,
				Map.of("present", Integer.toString(came), "counted", Integer.toString(desk.counted(sitting))));
		return quorum;
	}

	/** Nobody opened it in time: it could not be held. */
	public void notOpened(String no) {
		fail(no, CaseEvent.SYSTEM);
	}

	/** A recusal took the quorum away and it was decided to break off. */
	public void brokenOff(String no, String actor) {
		fail(no, actor);
	}

	/** It was decided to wait: the roll is called again. */
	public void waiting(String no) {
		desk.lockLatest(no).become(SittingState.CONVENED);
	}

	private void fail(String no, String actor) {
		Sitting sitting = desk.lockLatest(no);
		sitting.become(SittingState.FAILED);
		log.note(desk.petition(sitting), CaseEventType.SITTING_FAILED, actor,
				Map.of("present", Integer.toString(sitting.present()), "counted", Integer.toString(desk.counted(sitting))));
	}

}
