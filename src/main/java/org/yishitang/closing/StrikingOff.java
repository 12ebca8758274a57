package org.yishitang.closing;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CycleOrder;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** Takes a matter off the ledger, by a person who neither handled it nor called back. */
@Component
public class StrikingOff {

	private static final String OWN_ROUND = "CYCLE-15";

	private static final String OWN_LIMIT = "STRIKE-OFF";

	private final Petitions petitions;

	private final Reviews reviews;

	private final Deadlines deadlines;

	private final CaseLog log;

	private final Clock clock;

	StrikingOff(Petitions petitions, Reviews reviews, Deadlines deadlines, CaseLog log, Clock clock) {
		this.petitions = petitions;
		this.reviews = reviews;
		this.deadlines = deadlines;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * The supervisor has looked at the file; where something is missing the call-back is due anew.
	 * @param confirmed whether everything is there
	 * @param note id of the reasons when it is not
	 */
	public void answer(String no, boolean confirmed, String note, String actor) {
		Petition petition = petitions.get(no);
		if (confirmed) {
			petition.closedBy(actor);
		}
		else {
			deadlines.cancel(no, OWN_LIMIT);
			deadlines.open(no, "DL-34", clock.instant());
			log.note(petition, CaseEventType.STRIKE_OFF_RETURNED, actor, Map.of("note", note));
		}
	}

	/** Struck off. */
	public void strikeOff(String no) {
		Petition petition = petitions.get(no);
		petition.closed(clock.instant());
		deadlines.meet(no, "DL-34");
		deadlines.meet(no, OWN_LIMIT);
		log.move(petition, petition.resting(), CaseEventType.STRUCK_OFF, petition.closedBy(), Map.of());
	}

	/**
	 * A new cycle; the acceptance date stays. Unsolved though within duty, or to carry out a changed opinion: an internal
	 * limit of 15 days. Only annulment by review starts a new DL-06, from the day the annulment was served.
	 */
	public void reopen(String no) {
		Petition petition = petitions.get(no);
		deadlines.cancel(no, "DL-34");
		deadlines.cancel(no, OWN_LIMIT);
		deadlines.cancel(no, "DL-08");
		deadlines.cancel(no, "DL-22");
		petition.startNewCycle();
		CycleOrder order = petition.cycleOrder();
		Map<String, String> details = new HashMap<>(Map.of("cycle", Integer.toString(petition.cycle())));
		if (order != null) {
			details.put("order", order.name());
		}
		log.move(petition, Status.REOPENED, CaseEventType.REOPENED, CaseEvent.SYSTEM, details);
		if (order == CycleOrder.REDO) {
			deadlines.cancel(no, OWN_ROUND);
			deadlines.open(no, "DL-06", annulled(no));
		}
		else {
			deadlines.open(no, OWN_ROUND, clock.instant());
		}
	}

	private Instant annulled(String no) {
		return reviews.findByCaseNoOrderByIdAsc(no)
			.stream()
			.filter(review -> review.result() == ReviewResult.ANNULLED)
			.reduce((earlier, later) -> later)
			.map(review -> review.servedOn().atStartOfDay(clock.getZone()).toInstant())
			.orElseGet(clock::instant);
	}

}
