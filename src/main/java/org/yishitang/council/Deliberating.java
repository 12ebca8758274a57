package org.yishitang.council;

import java.util.Map;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** The residents' consultation council has a matter, from the topic to the result; its conclusions are consultative. */
@Component
@Transactional
public class Deliberating {

	private final Petitions petitions;

	private final SittingDesk desk;

	private final SittingEngine engine;

	private final CaseLog log;

	Deliberating(Petitions petitions, SittingDesk desk, @Lazy SittingEngine engine, CaseLog log) {
		this.petitions = petitions;
		this.desk = desk;
		this.engine = engine;
		this.log = log;
	}

	/** The topic lies with the council's secretary. */
	public void begin(String no) {
		Petition petition = petitions.get(no);
		if (petition.status() != Status.CONSULTATION) {
			log.move(petition, Status.CONSULTATION, CaseEventType.CONSULTATION_STARTED, CaseEvent.SYSTEM, Map.of());
		}
	}

	/** What was resolved stands; the result goes back to the handler, its execution is followed beside the matter. */
	public void conclude(String no) {
		Sitting sitting = desk.lockLatest(no);
		sitting.become(SittingState.STANDS);
		ended(no, sitting.result().name(), sitting.resolutionNote());
		engine.followUp(sitting);
	}

	/** The council could not sit: the handler takes another way. */
	public void giveUp(String no) {
		ended(no, "NO_QUORUM", "");
	}

	private void ended(String no, String result, String note) {
		log.note(petitions.get(no), CaseEventType.CONSULTATION_ENDED, CaseEvent.SYSTEM,
				Map.of("result", result, "note", note));
	}

}
