package org.yishitang.closing;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** Ends a matter at the petitioner's own wish. */
@Component
public class Withdrawing {

	private final Petitions petitions;

	private final Deadlines deadlines;

	private final CaseLog log;

	Withdrawing(Petitions petitions, Deadlines deadlines, CaseLog log) {
		this.petitions = petitions;
		this.deadlines = deadlines;
		this.log = log;
	}

	/**
	 * The officer has asked the petitioner.
	 * @param note id of the reasons for a refusal, or null
	 */
	public void answer(String no, boolean confirmed, String note, String actor) {
		if (!confirmed) {
			log.note(petitions.get(no), CaseEventType.WITHDRAWAL_REFUSED, actor, Map.of("note", note));
		}
	}

	/** Confirmed: every limit ends. */
	public void withdraw(String no, String actor) {
		Petition petition = petitions.get(no);
		deadlines.cancelAll(no);
		log.move(petition, Status.WITHDRAWN, CaseEventType.WITHDRAWN, actor, Map.of());
	}

}
