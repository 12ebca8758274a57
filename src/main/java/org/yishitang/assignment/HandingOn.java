package org.yishitang.assignment;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** Passes a matter from post to post inside the office; the first receiver stays the lead (首办责任). */
@Component
public class HandingOn {

	private final Petitions petitions;

	private final CaseLog log;

	HandingOn(Petitions petitions, CaseLog log) {
		this.petitions = petitions;
		this.log = log;
	}

	/**
	 * The holder has finished a step.
	 * @param on whether the matter goes to another post
	 * @param post that post
	 * @param note id of the reasons
	 * @return the post in charge from now on
	 */
	public String after(String no, boolean on, String post, String note, String actor) {
		Petition petition = petitions.get(no);
		if (on) {
			handOn(petition, post, note, actor);
		}
		return petition.assigneePost();
	}

	/** Passes it on and says the how manieth time it is: too many point at passing the buck (推诿). */
	void handOn(Petition petition, String post, String note, String actor) {
		Map<String, String> details = new HashMap<>();
		details.put("before", String.valueOf(petition.assigneePost()));
		petition.handOnTo(post);
		details.put("post", post);
		details.put("note", note);
		details.put("count", Integer.toString(petition.handOvers()));
		log.note(petition, CaseEventType.HANDED_ON, actor, details);
	}

}
