package org.yishitang.mediation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** People's mediation of a dispute between two parties (人民调解法): how it begins, who mediates, how it ends. */
@Component
@Transactional
public class Mediating {

	private static final String TERM = "DL-19";

	private final Petitions petitions;

	private final MediationStart start;

	private final Deadlines deadlines;

	private final CaseLog log;

	private final Clock clock;

	Mediating(Petitions petitions, MediationStart start, Deadlines deadlines, CaseLog log, Clock clock) {
		this.petitions = petitions;
		this.start = start;
		this.deadlines = deadlines;
		this.log = log;
		this.clock = clock;
	}

	/** The dispute is handed to the mediators; the main limit goes on. */
	public void begin(String no) {
		Petition petition = petitions.get(no);
		start.open(petition, clock.instant());
		log.move(petition, Status.MEDIATION, CaseEventType.MEDIATION_STARTED, CaseEvent.SYSTEM, java.util.Map.of());
	}

	/**
	 * What the parties said when they were asked.
	 *
	 * @param both whether both are willing
	 * @param refusedBy who is not, null where it is not known or both are
	 * @param on day, null for today
	 * @param way null for by word of mouth
	 * @param note id of the record, or null
	 */
	public record Answers(boolean both, Promiser refusedBy, LocalDate on, ConsentWay way, String note) {

	}

	/**
	 * Both parties were asked; a refusal ends the mediation at once (Art. 17).
	 * @return when the term of the mediation is over (DL-19)
	 */
	public Instant consent(String no, Answers said, String actor) {
		Petition petition = petitions.get(no);
		start.answered(no, said, LocalDate.now(clock));
		if (!said.both()) {
			log.note(petition, CaseEventType.MEDIATION_ENDED, actor, java.util.Map.of("result", "REFUSED"));
			return clock.instant();
		}
		Deadline term = deadlines.open(no, TERM, clock.instant());
		log.note(petition, CaseEventType.CONSENT_RECORDED, actor,
				said.note() == null ? java.util.Map.of() : java.util.Map.of("note", said.note()));
		return term.legalEnd();
	}

	/** The mediators are named (Art. 19) and the parties told their rights and duties in writing (Art. 23, 24). */
	public void appoint(String no, Appointment manner, List<String> mediators, String actor) {
		start.appointed(no, manner, mediators, clock.instant(), LocalDate.now(clock));
		log.note(petitions.get(no), CaseEventType.MEDIATORS_APPOINTED, actor,
				java.util.Map.of("manner", manner.name(), "mediators", String.join(",", mediators)));
	}

	/** Ended without agreement; other ways are told (Art. 26). */
	public void end(String no) {
		deadlines.cancel(no, TERM);
		MediationResult result = start.ended(no, clock.instant());
		log.note(petitions.get(no), CaseEventType.OTHER_WAYS_TOLD, CaseEvent.SYSTEM,
				java.util.Map.of("result", result.name()));
	}

	/** The matter itself was taken back or begins anew: nothing is left to mediate. */
	@EventListener
	void on(CaseEvent event) {
		if (event.type() == CaseEventType.WITHDRAWN || event.type() == CaseEventType.REOPENED) {
			start.overtaken(event.no(), event.at());
		}
	}

}
