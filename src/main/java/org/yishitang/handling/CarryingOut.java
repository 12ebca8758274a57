package org.yishitang.handling;

import java.util.Map;

import org.springframework.stereotype.Component;

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

	private final CaseLog log;

	CarryingOut(Petitions petitions, CaseLog log) {
		this.petitions = petitions;
		this.log = log;
	}

	/** The measures are due now. */
	public void begin(String no) {
		log.move(petitions.get(no), Status.EXECUTING, CaseEventType.CARRYING_OUT, CaseEvent.SYSTEM, Map.of());
	}

	/**
	 * The measures are done.
	 * @param note id of the proof
	 */
	public void record(String no, String note, String actor) {
		Petition petition = petitions.get(no);
		log.note(petition, CaseEventType.CARRIED_OUT, actor, Map.of("note", note));
	}

}
