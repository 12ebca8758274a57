package org.yishitang.handling;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petitions;

/** The supervisor's order after a breached limit (信访工作条例 Art. 38 to 40). */
@Component
public class Supervising {

	private final Petitions petitions;

	private final CaseLog log;

	Supervising(Petitions petitions, CaseLog log) {
		this.petitions = petitions;
		this.log = log;
	}

	/**
	 * Records a supervision order.
	 * @param rule the breached rule
	 * @param note id of the order's words
	 * @param answerBy until when the answer is due, as written in the form
	 */
	public void supervise(String no, String rule, String note, String answerBy, String actor) {
		Map<String, String> details = new HashMap<>(Map.of("rule", rule, "note", note, "listed", "true"));
		if (answerBy != null) {
			details.put("answerBy", answerBy);
		}
		log.note(petitions.get(no), CaseEventType.SUPERVISED, actor, details);
	}

}
