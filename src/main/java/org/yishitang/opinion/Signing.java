package org.yishitang.opinion;

import java.time.Clock;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** A leader signs the opinion or returns it with reasons. */
@Component
public class Signing {

	private final Petitions petitions;

	private final Opinions opinions;

	private final CaseLog log;

	private final Clock clock;

	Signing(Petitions petitions, Opinions opinions, CaseLog log, Clock clock) {
		this.petitions = petitions;
		this.opinions = opinions;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * The signer has decided.
	 * @param note id of the reasons for a return, or null
	 */
	public void decide(String no, boolean approved, String note, String actor) {
		Petition petition = petitions.get(no);
		if (approved) {
			Opinion opinion = opinions.findByCaseNoAndCycle(no, petition.cycle()).orElseThrow();
			opinion.signed(actor, clock.instant());
			log.note(petition, CaseEventType.SIGNED, actor, opinion.said());
		}
		else {
			log.move(petition, Status.DECISION_DRAFT, CaseEventType.RETURNED, actor, Map.of("note", note));
		}
	}

}
