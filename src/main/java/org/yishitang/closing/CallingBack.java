package org.yishitang.closing;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Outcome;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Satisfaction;
import org.yishitang.petition.Status;

/** Asks the petitioner whether it is solved; three failed attempts count as made. */
@Component
public class CallingBack {

	private static final int ATTEMPTS = 3;

	private final Petitions petitions;

	private final CallBacks callBacks;

	private final Deadlines deadlines;

	private final CaseLog log;

	private final Clock clock;

	CallingBack(Petitions petitions, CallBacks callBacks, Deadlines deadlines, CaseLog log, Clock clock) {
		this.petitions = petitions;
		this.callBacks = callBacks;
		this.deadlines = deadlines;
		this.log = log;
		this.clock = clock;
	}

	/** The call-back is due (DL-34). */
	public void begin(String no) {
		Petition petition = petitions.get(no);
		if (petition.status() != Status.CALL_BACK) {
			log.move(petition, Status.CALL_BACK, CaseEventType.CALL_BACK_STARTED, CaseEvent.SYSTEM, Map.of());
			deadlines.open(no, "DL-34", clock.instant());
		}
	}

	/** Records one attempt. */
	public CallBackResult record(String no, CallBack.Answer answer, String actor) {
		Petition petition = petitions.get(no);
		callBacks.save(new CallBack(no, petition.cycle(), answer, actor, clock.instant()));
		Map<String, String> details = new HashMap<>();
		if (answer.remarkNote() != null) {
			details.put("note", answer.remarkNote());
		}
		if (!answer.reached()) {
			log.note(petition, CaseEventType.CALL_BACK_FAILED, actor, details);
			return attempts(petition) >= ATTEMPTS ? done(no) : CallBackResult.AGAIN;
		}
		details.put("solved", String.valueOf(answer.solved()));
		details.put("satisfaction", String.valueOf(answer.satisfaction()));
		log.note(petition, CaseEventType.CALLED_BACK, actor, details);
		if (Boolean.FALSE.equals(answer.solved()) && beginsAgain(petition)) {
			return CallBackResult.REOPEN;
		}
		CallBackResult made = done(no);
		boolean simple = petition.classification().procedure() == Procedure.SIMPLE;
		return simple && answer.satisfaction() == Satisfaction.NOT ? CallBackResult.DISSATISFIED : made;
	}

	/** Our duty, and no other organ is looking at the opinion: its result will say what is to be done. */
	private static boolean beginsAgain(Petition petition) {
		boolean ourDuty = petition.outcome() == Outcome.SUPPORT || petition.carryOutBy() != null;
		boolean reviewed = petition.reviewStatus() != null && petition.reviewStatus().underWay();
		return ourDuty && !reviewed;
	}

	/** The call is also the follow-up of a promised performance (DL-22). Whoever strikes off has a limit too. */
	private CallBackResult done(String no) {
		deadlines.meet(no, "DL-34");
		deadlines.meet(no, "DL-22");
		deadlines.open(no, "STRIKE-OFF", clock.instant());
		return CallBackResult.DONE;
	}

	private int attempts(Petition petition) {
		return callBacks.findByCaseNoAndCycleOrderByIdAsc(petition.no(), petition.cycle()).size();
	}

}
