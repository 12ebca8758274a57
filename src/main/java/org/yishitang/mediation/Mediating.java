package org.yishitang.mediation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** People's mediation of a dispute between two parties (人民调解法). */
@Component
public class Mediating {

	/** Categories of identity and family relations: no judicial confirmation (SPC11 Art. 4). */
	private static final String FAMILY = "09";

	private final Petitions petitions;

	private final Deadlines deadlines;

	private final CaseLog log;

	private final Clock clock;

	Mediating(Petitions petitions, Deadlines deadlines, CaseLog log, Clock clock) {
		this.petitions = petitions;
		this.deadlines = deadlines;
		this.log = log;
		this.clock = clock;
	}

	/** The dispute is handed to the mediators; the main limit goes on. */
	public void begin(String no) {
		log.move(petitions.get(no), Status.MEDIATION, CaseEventType.MEDIATION_STARTED, CaseEvent.SYSTEM, Map.of());
	}

	/**
	 * Both parties were asked; a refusal ends the mediation at once (Art. 17).
	 * @return when the term of the mediation is over (DL-19)
	 */
	public Instant consent(String no, boolean both, String note, String actor) {
		Petition petition = petitions.get(no);
		if (!both) {
			log.note(petition, CaseEventType.MEDIATION_ENDED, actor, Map.of("result", "REFUSED"));
			return clock.instant();
		}
		Deadline term = deadlines.open(no, "DL-19", clock.instant());
		log.note(petition, CaseEventType.CONSENT_RECORDED, actor, note == null ? Map.of() : Map.of("note", note));
		return term.legalEnd();
	}

	/**
	 * The mediation ended with or without an agreement. An agreement binds (Art. 31) and may be confirmed by the court
	 * within 30 days (Art. 33), except in matters of identity and family.
	 * @param result {@code AGREEMENT} or another code
	 * @param note id of the agreement's words, or of where the parties still differ
	 * @param performBy until when it is to be performed, or null when performed at once
	 */
	public void record(String no, String result, String note, LocalDate performBy, String actor) {
		Petition petition = petitions.get(no);
		if ("AGREEMENT".equals(result)) {
			petition.decided(petition.outcome(), performBy);
			deadlines.meet(no, "DL-19");
			openAgreementLimits(petition, performBy);
		}
		log.note(petition, CaseEventType.MEDIATION_ENDED, actor, Map.of("result", result, "note", note));
	}

	private void openAgreementLimits(Petition petition, LocalDate performBy) {
		if (!String.valueOf(petition.classification().category()).startsWith(FAMILY)) {
			deadlines.open(petition.no(), "DL-20", clock.instant());
		}
		if (performBy != null) {
			deadlines.open(petition.no(), "DL-22", performBy.atStartOfDay(clock.getZone()).toInstant());
		}
	}

	/** Ended without agreement; other ways are told (Art. 26). */
	public void end(String no) {
		Petition petition = petitions.get(no);
		deadlines.cancel(no, "DL-19");
		log.note(petition, CaseEventType.OTHER_WAYS_TOLD, CaseEvent.SYSTEM, Map.of());
	}

}
