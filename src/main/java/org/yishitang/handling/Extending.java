package org.yishitang.handling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** The head of the office grants or refuses more time (信访工作条例 Art. 34). */
@Component
public class Extending {

	private static final String OPINION = "DL-06";

	private static final String STATED = "DL-17";

	private final Petitions petitions;

	private final Deadlines deadlines;

	private final CaseLog log;

	Extending(Petitions petitions, Deadlines deadlines, CaseLog log) {
		this.petitions = petitions;
		this.deadlines = deadlines;
		this.log = log;
	}

	/**
	 * The handler asks for more time, before the limit is over.
	 * @param note id of the reasons
	 */
	void ask(Petition petition, String note, String actor) {
		log.note(petition, CaseEventType.EXTENSION_ASKED, actor, Map.of("note", note));
	}

	/**
	 * The director has decided.
	 * @param days calendar days, 1 to 30, when granted
	 * @param note id of the reason, which the petitioner is told
	 */
	public void decide(String no, boolean approved, int days, String note, String actor) {
		Petition petition = petitions.get(no);
		if (approved) {
			grant(petition, days, note, actor);
		}
		else {
			log.note(petition, CaseEventType.EXTENSION_REFUSED, actor, Map.of("note", String.valueOf(note)));
		}
	}

	private void grant(Petition petition, int days, String note, String actor) {
		Map<String, String> details = new HashMap<>(
				Map.of("rule", OPINION, "days", Integer.toString(days), "note", String.valueOf(note)));
		deadlines.latest(petition.no(), OPINION).ifPresent(before -> details.put("dueBefore", before.dueLegal().toString()));
		Deadline extended = deadlines.extend(petition.no(), OPINION, days);
		details.put("due", extended.dueLegal().toString());
		LocalDate stated = petition.source().statedDue();
		if (stated != null && deadlines.live(petition.no(), STATED).isPresent()) {
			Deadline report = deadlines.openStated(petition.no(), stated, petition.receivedAt());
			details.put("stated", report.dueLegal().toString());
		}
		log.move(petition, Status.EXTENDED, CaseEventType.EXTENDED, actor, details);
	}

}
