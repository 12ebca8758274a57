package org.yishitang.handling;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Status;

/** Finding the facts; the handler must have spoken with the petitioner. */
@Component
public class Investigating {

	/** Met by a finding on file: first contact, control of a hazard, measurement of a cold room. */
	private static final List<String> FIRST_WORDS = List.of("DL-33", "DL-41", "DL-50");

	private final Petitions petitions;

	private final Deadlines deadlines;

	private final Extending extending;

	private final CaseLog log;

	Investigating(Petitions petitions, Deadlines deadlines, Extending extending, CaseLog log) {
		this.petitions = petitions;
		this.deadlines = deadlines;
		this.extending = extending;
		this.log = log;
	}

	/** The matter lies with the handler (again). */
	public void begin(String no) {
		Petition petition = petitions.get(no);
		log.move(petition, Status.INVESTIGATING, CaseEventType.INVESTIGATION_STARTED, CaseEvent.SYSTEM, Map.of());
	}

	/**
	 * The handler recorded a finding and chose how to go on.
	 * @param note id of the finding
	 * @param reason id of the reasons for more time or the ordinary procedure; the finding where none were given apart
	 */
	public void record(String no, NextStep next, String note, String reason, String actor) {
		Petition petition = petitions.get(no);
		if (next != NextStep.HAND_ON) {
			met(petition);
		}
		log.note(petition, CaseEventType.FINDING_RECORDED, actor, Map.of("next", next.name(), "note", note));
		String why = reason == null ? note : reason;
		switch (next) {
			case DRAFT ->
				log.move(petition, Status.DECISION_DRAFT, CaseEventType.DRAFTING_STARTED, actor, Map.of());
			case EXTEND -> extending.ask(petition, why, actor);
			case ORDINARY -> log.note(petition, CaseEventType.SWITCH_ASKED, actor, Map.of("note", why));
			case COUNCIL, MEDIATION, HAND_ON -> {
			}
		}
	}

	/** Whoever only hands the matter on has neither spoken with anybody nor looked at anything. */
	private void met(Petition petition) {
		FIRST_WORDS.forEach(rule -> deadlines.meet(petition.no(), rule));
		if (petition.classification().procedure() != Procedure.SERVICE) {
			deadlines.meet(petition.no(), "DL-31");
		}
	}

}
