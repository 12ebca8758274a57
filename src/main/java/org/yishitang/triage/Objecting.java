package org.yishitang.triage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/**
 * Objection to jurisdiction (信访工作条例 Art. 23(3)): the officer raises it, a leader confirms it, the sender answers. The
 * notice to the petitioner stays owed meanwhile.
 */
@Component
public class Objecting {

	private final Petitions petitions;

	private final TriageSheets sheets;

	private final Deadlines deadlines;

	private final CaseLog log;

	private final Clock clock;

	Objecting(Petitions petitions, TriageSheets sheets, Deadlines deadlines, CaseLog log, Clock clock) {
		this.petitions = petitions;
		this.sheets = sheets;
		this.deadlines = deadlines;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * The officer holds that the matter is not ours.
	 * @param note id of the reasons
	 */
	void raise(Petition petition, String note, String actor) {
		sheet(petition.no()).objected(ObjectionState.RAISED, clock.instant());
		log.move(petition, Status.OBJECTION, CaseEventType.OBJECTION_RAISED, actor, details(note, null));
	}

	/**
	 * The leader has decided whether the objection goes out.
	 * @param rule the limit within which it may: DL-04 or DL-32:RETURN
	 * @param note id of the leader's words, or null
	 */
	void confirm(Petition petition, String rule, boolean confirmed, String note, String actor) {
		TriageSheet sheet = sheet(petition.no());
		if (confirmed) {
			sheet.objection(ObjectionState.CONFIRMED);
			deadlines.meet(petition.no(), rule);
			log.note(petition, CaseEventType.OBJECTION_CONFIRMED, actor, details(sheet.decisionNote(), null));
		}
		else {
			sheet.objection(ObjectionState.REFUSED);
			log.move(petition, Status.TRIAGE, CaseEventType.OBJECTION_REFUSED, actor, details(note, null));
		}
	}

	/** The last day passed before anybody confirmed: the way back is closed, the matter is ours. */
	public void lapse(String no) {
		sheet(no).objection(ObjectionState.LAPSED);
		log.move(petitions.get(no), Status.TRIAGE, CaseEventType.OBJECTION_LAPSED, CaseEvent.SYSTEM, Map.of());
	}

	/**
	 * The sender has answered; the caller has checked that an answer is awaited.
	 * @param upheld whether the matter goes back
	 * @param note id of the document number, or null
	 * @param answeredOn day of the answer
	 */
	public ObjectionState answered(String no, boolean upheld, String note, LocalDate answeredOn, String actor) {
		Petition petition = petitions.get(no);
		TriageSheet sheet = sheet(no);
		sheet.objection(upheld ? ObjectionState.UPHELD : ObjectionState.REJECTED);
		sheet.answeredOn(answeredOn);
		if (upheld) {
			deadlines.cancelAll(no);
		}
		log.move(petition, upheld ? Status.TRANSFERRED : Status.TRIAGE,
				upheld ? CaseEventType.OBJECTION_UPHELD : CaseEventType.OBJECTION_REJECTED, actor,
				details(note, answeredOn));
		return sheet.objection();
	}

	private TriageSheet sheet(String no) {
		return sheets.findByCaseNo(no).orElseThrow();
	}

	private static Map<String, String> details(String note, LocalDate answeredOn) {
		Map<String, String> details = new HashMap<>();
		if (note != null) {
			details.put("note", note);
		}
		if (answeredOn != null) {
			details.put("answeredOn", answeredOn.toString());
		}
		return details;
	}

}
