package org.yishitang.closing;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** Takes a matter off the ledger, by a person who neither handled it nor called back. */
@Component
public class StrikingOff {

	private final Petitions petitions;

	private final Deadlines deadlines;

	private final CaseLog log;

	private final Clock clock;

	StrikingOff(Petitions petitions, Deadlines deadlines, CaseLog log, Clock clock) {
		this.petitions = petitions;
		this.deadlines = deadlines;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * The supervisor has looked at the file.
	 * @param confirmed whether everything is there
	 * @param note id of the reasons when it is not
	 */
	public void answer(String no, boolean confirmed, String note, String actor) {
		Petition petition = petitions.get(no);
		if (confirmed) {
			petition.closedBy(actor);
		}
		else {
			log.note(petition, CaseEventType.STRIKE_OFF_RETURNED, actor, Map.of("note", note));
		}
	}

	/** Struck off. */
	public void strikeOff(String no) {
		Petition petition = petitions.get(no);
		petition.closed(clock.instant());
		deadlines.meet(no, "DL-34");
		log.move(petition, Status.CLOSED, CaseEventType.STRUCK_OFF, petition.closedBy(), Map.of());
	}

	/** Unsolved though within duty: a new cycle with an internal limit of 15 days; the acceptance date stays. */
	public void reopen(String no) {
		Petition petition = petitions.get(no);
		deadlines.cancel(no, "DL-34");
		deadlines.cancel(no, "DL-08");
		deadlines.cancel(no, "DL-22");
		petition.startNewCycle();
		log.move(petition, Status.REOPENED, CaseEventType.REOPENED, CaseEvent.SYSTEM,
				Map.of("cycle", Integer.toString(petition.cycle())));
		deadlines.open(no, "CYCLE-15", clock.instant());
	}

}
