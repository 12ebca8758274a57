package org.yishitang.handling;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** The head of the office grants or refuses more time (信访工作条例 Art. 34). */
@Component
public class Extending {

	private final Petitions petitions;

	private final Deadlines deadlines;

	private final CaseLog log;

	Extending(Petitions petitions, Deadlines deadlines, CaseLog log) {
		this.petitions = petitions;
		this.deadlines = deadlines;
		this.log = log;
	}

	/**
	 * The director has decided.
	 * @param days calendar days, 1 to 30, when granted
	 * @param note id of the reason
	 */
	public void decide(String no, boolean approved, int days, String note, String actor) {
		Petition petition = petitions.get(no);
		if (approved) {
			deadlines.extend(no, "DL-06", days);
			log.move(petition, Status.EXTENDED, CaseEventType.EXTENDED, actor,
					Map.of("days", Integer.toString(days), "note", String.valueOf(note)));
		}
		else {
			log.note(petition, CaseEventType.EXTENSION_REFUSED, actor, Map.of("note", String.valueOf(note)));
		}
	}

}
