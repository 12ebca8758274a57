package org.yishitang.opinion;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;
import org.yishitang.petition.Urgency;

/** The handler's draft goes to somebody else for signature. */
@Component
public class Drafting {

	private static final int GROUP_VISIT = 5;

	private final Petitions petitions;

	private final Opinions opinions;

	private final CaseLog log;

	private final Clock clock;

	Drafting(Petitions petitions, Opinions opinions, CaseLog log, Clock clock) {
		this.petitions = petitions;
		this.opinions = opinions;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Hands a draft in.
	 * @return the group that signs: the director for the most urgent matters, extensions and group visits, else the
	 * responsible leader
	 */
	public String draft(String no, Draft draft, String actor) {
		Petition petition = petitions.get(no);
		Opinion opinion = opinions.findByCaseNoAndCycle(no, petition.cycle())
			.orElseGet(() -> new Opinion(UUID.randomUUID().toString(), no, petition.cycle()));
		opinion.drafted(draft, actor, clock.instant());
		opinions.save(opinion);
		log.move(petition, Status.SIGN_OFF, CaseEventType.DRAFTED, actor,
				Map.of("outcome", draft.outcome().name(), "note", draft.opinionNote()));
		boolean forDirector = petition.classification().urgency() == Urgency.L1
				|| petition.headcount() >= GROUP_VISIT;
		return forDirector ? "director" : "leader";
	}

}
