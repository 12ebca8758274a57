package org.yishitang.desk;

import java.util.Map;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the petitioner something; the question waits on the petitioner's own page. No clock stops for it. */
@Component
class AskingPetitioner {

	/** Field of the note, as the petitioner's page looks for it. */
	static final String FIELD = "desk.question";

	private static final int LONGEST = 500;

	private final Petitions petitions;

	private final CaseNotes notes;

	private final CaseLog log;

	AskingPetitioner(Petitions petitions, CaseNotes notes, CaseLog log) {
		this.petitions = petitions;
		this.notes = notes;
		this.log = log;
	}

	/**
	 * Asks.
	 * @throws Refused when the matter has ended, or the question is empty or too long
	 */
	@Transactional
	void ask(String no, String question, String actor) {
		Petition petition = petitions.get(no);
		if (petition.status().ended()) {
			throw new Refused(Refusal.of("desk.refusal.ended"));
		}
		if (question == null || question.isBlank()) {
			throw new Refused(Refusal.of("desk.refusal.question-empty"));
		}
		if (question.length() > LONGEST) {
			throw new Refused(Refusal.of("desk.refusal.too-long", LONGEST));
		}
		log.note(petition, CaseEventType.QUESTION_ASKED, actor,
				Map.of("note", notes.keep(no, FIELD, question.strip(), actor)));
	}

}
