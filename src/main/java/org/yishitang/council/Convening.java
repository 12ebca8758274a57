package org.yishitang.council;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petitions;

/** Calls a sitting: its members are drawn and asked in the same transaction. */
@Component
@Transactional
public class Convening {

	private final Petitions petitions;

	private final Sittings sittings;

	private final Seating seating;

	private final CouncilShares shares;

	private final CaseLog log;

	Convening(Petitions petitions, Sittings sittings, Seating seating, CouncilShares shares, CaseLog log) {
		this.petitions = petitions;
		this.sittings = sittings;
		this.seating = seating;
		this.shares = shares;
		this.log = log;
	}

	/** A sitting is called. */
	public Sitting convene(String no, SittingPlan plan, String actor) {
		List<Sitting> earlier = sittings.findByCaseNoOrderBySequenceAsc(no);
		Sitting sitting = sittings.save(new Sitting(UUID.randomUUID().toString(), no, earlier.size(), plan)
			.by(shares.inForce(CouncilShare.QUORUM).share(), shares.inForce(CouncilShare.MAJORITY).share()));
		seating.draw(sitting, plan.members());
		log.note(petitions.get(no), CaseEventType.SITTING_CONVENED, actor, Map.of("date", plan.day().toString(),
				"invited", Integer.toString(seating.of(sitting).size()), "sitting", sitting.getId()));
		return sitting;
	}

}
