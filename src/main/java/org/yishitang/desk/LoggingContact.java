package org.yishitang.desk;

import java.util.Map;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that somebody spoke with the petitioner; the first reached contact meets the response limit (DL-33). */
@Component
class LoggingContact {

	static final String FIELD = "contact.remark";

	private static final String RESPONSE = "DL-33";

	private static final int LONGEST = 2000;

	private final Petitions petitions;

	private final CaseNotes notes;

	private final Deadlines deadlines;

	private final CaseLog log;

	LoggingContact(Petitions petitions, CaseNotes notes, Deadlines deadlines, CaseLog log) {
		this.petitions = petitions;
		this.notes = notes;
		this.deadlines = deadlines;
		this.log = log;
	}

	/**
	 * Records a contact.
	 * @param remark what was said, may be empty
	 * @throws Refused when the matter has ended or the remark is too long
	 */
	@Transactional
	void log(String no, ContactWay way, boolean reached, String remark, String actor) {
		Petition petition = petitions.get(no);
		if (petition.status().ended()) {
			throw new Refused(Refusal.of("desk.refusal.ended"));
		}
		if (remark != null && remark.length() > LONGEST) {
			throw new Refused(Refusal.of("desk.refusal.too-long", LONGEST));
		}
		boolean said = remark != null && !remark.isBlank();
		String reachedCode = Boolean.toString(reached);
		log.note(petition, CaseEventType.CONTACTED, actor,
				said ? Map.of("way", way.name(), "reached", reachedCode, "note", notes.keep(no, FIELD, remark.strip(), actor))
						: Map.of("way", way.name(), "reached", reachedCode));
		if (reached) {
			deadlines.meet(no, RESPONSE);
		}
	}

}
