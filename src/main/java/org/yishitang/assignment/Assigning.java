package org.yishitang.assignment;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** Puts a post in charge of a matter; the first one answers until closure (首办责任). */
@Component
public class Assigning {

	private final Petitions petitions;

	private final Deadlines deadlines;

	private final CaseLog log;

	Assigning(Petitions petitions, Deadlines deadlines, CaseLog log) {
		this.petitions = petitions;
		this.deadlines = deadlines;
		this.log = log;
	}

	/**
	 * Assigns a matter.
	 * @param post post id, e.g. {@code grid-017}
	 * @param note id of the written reason, or null
	 */
	public void assign(String no, String post, String note, String actor) {
		Petition petition = petitions.get(no);
		petition.assignTo(post);
		deadlines.meet(no, "DL-30");
		Map<String, String> details = new HashMap<>(Map.of("post", post));
		if (note != null) {
			details.put("note", note);
		}
		log.move(petition, Status.ASSIGNED, CaseEventType.ASSIGNED, actor, details);
	}

}
