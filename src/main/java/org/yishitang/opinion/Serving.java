package org.yishitang.opinion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CycleOrder;
import org.yishitang.petition.Outcome;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/**
 * Serves the signed opinion: the main limit is met and the review window opens (信访工作条例 Art. 34, 35), except where
 * the opinion only tells how one changed by a review is carried out.
 */
@Component
public class Serving {

	/** The limits that a served opinion meets. */
	private static final List<String> MAIN_LIMITS = List.of("DL-06", "DL-13", "DL-16", "DL-17", "DL-31", "DL-32",
			"DL-40", "DL-41", "CYCLE-15");

	/** Read on the petitioner's own page with the query code. */
	private static final String ON_OWN_PAGE = "PORTAL";

	private final Petitions petitions;

	private final Opinions opinions;

	private final Deadlines deadlines;

	private final CaseLog log;

	private final Clock clock;

	Serving(Petitions petitions, Opinions opinions, Deadlines deadlines, CaseLog log, Clock clock) {
		this.petitions = petitions;
		this.opinions = opinions;
		this.deadlines = deadlines;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Serves the opinion of the current cycle.
	 * @return whether measures are to be carried out
	 */
	public boolean serve(String no) {
		Petition petition = petitions.get(no);
		Opinion opinion = opinions.findByCaseNoAndCycle(no, petition.cycle()).orElseThrow();
		Instant now = clock.instant();
		opinion.served(now);
		LocalDate promised = opinion.carryOutBy() == null ? petition.carryOutBy() : opinion.carryOutBy();
		petition.decided(opinion.outcome(), promised);
		petition.replied(now);
		MAIN_LIMITS.forEach(rule -> deadlines.meet(no, rule));
		if (petition.cycleOrder() != CycleOrder.CARRY_OUT) {
			deadlines.open(no, "DL-08", now);
		}
		log.move(petition, Status.REPLIED, CaseEventType.SERVED, CaseEvent.SYSTEM,
				Map.of("outcome", opinion.outcome().name(), "note", opinion.opinionNote(), "manner", ON_OWN_PAGE));
		return opinion.outcome() == Outcome.SUPPORT || promised != null;
	}

}
