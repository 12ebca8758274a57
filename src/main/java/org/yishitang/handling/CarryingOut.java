package org.yishitang.handling;

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

/** Doing what an opinion or agreement promised, with proof (信访工作条例 Art. 32). */
@Component
public class CarryingOut {

	private final Petitions petitions;

	/** The day that was promised; the office's own thirty days where none was. */
	private static final String PROMISE = "CARRY-OUT";

	private final Deadlines deadlines;

	private final CaseLog log;

	private final Clock clock;

	CarryingOut(Petitions petitions, Deadlines deadlines, CaseLog log, Clock clock) {
		this.petitions = petitions;
		this.deadlines = deadlines;
		this.log = log;
		this.clock = clock;
	}

	/** The measures are due now; the promise is a limit with a ladder. */
	public void begin(String no) {
		Petition petition = petitions.get(no);
		deadlines.openPromised(no, PROMISE, petition.carryOutBy(), clock.instant());
		log.move(petition, Status.EXECUTING, CaseEventType.CARRYING_OUT, CaseEvent.SYSTEM, Map.of());
	}

	/**
	 * The measures are done.
	 * @param note id of the proof
	 */
	public void record(String no, String note, String actor) {
		Petition petition = petitions.get(no);
		deadlines.meet(no, PROMISE);
		log.note(petition, CaseEventType.CARRIED_OUT, actor, Map.of("note", note));
	}

}
