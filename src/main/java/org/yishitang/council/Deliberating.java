package org.yishitang.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** The residents' consultation council deliberates on a matter; its conclusions are consultative. */
@Component
public class Deliberating {

	private final Petitions petitions;

	private final Sittings sittings;

	private final CaseLog log;

	Deliberating(Petitions petitions, Sittings sittings, CaseLog log) {
		this.petitions = petitions;
		this.sittings = sittings;
		this.log = log;
	}

	/** The topic lies with the council's secretary. */
	public void begin(String no) {
		Petition petition = petitions.get(no);
		if (petition.status() != Status.CONSULTATION) {
			log.move(petition, Status.CONSULTATION, CaseEventType.CONSULTATION_STARTED, CaseEvent.SYSTEM, Map.of());
		}
	}

	/** A sitting is called. */
	public void convene(String no, LocalDate date, int invited, String actor) {
		sittings.save(new Sitting(UUID.randomUUID().toString(), no, sittings.findByCaseNoOrderBySequenceAsc(no).size(), date, invited));
		log.note(petitions.get(no), CaseEventType.SITTING_CONVENED, actor,
				Map.of("date", date.toString(), "invited", Integer.toString(invited)));
	}

	/**
	 * The sitting was held.
	 * @param note id of the resolution's words, or null
	 * @return whether enough members were present
	 */
	public boolean hold(String no, int present, int inFavour, String note, String actor) {
		Sitting sitting = latest(no);
		sitting.held(present, inFavour, note);
		log.note(petitions.get(no), CaseEventType.SITTING_HELD, actor,
				Map.of("present", Integer.toString(present), "inFavour", Integer.toString(inFavour)));
		return sitting.quorumMet();
	}

	/** The result goes back to the handler. */
	public void publish(String no) {
		Sitting sitting = latest(no);
		log.note(petitions.get(no), CaseEventType.CONSULTATION_ENDED, CaseEvent.SYSTEM,
				Map.of("result", sitting.carried() ? "CARRIED" : "NOT_CARRIED", "note",
						String.valueOf(sitting.resolutionNote())));
	}

	private Sitting latest(String no) {
		List<Sitting> all = sittings.findByCaseNoOrderBySequenceAsc(no);
		return all.get(all.size() - 1);
	}

}
