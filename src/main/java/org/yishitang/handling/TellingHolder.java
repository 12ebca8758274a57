package org.yishitang.handling;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** Whoever holds a matter learns that the petitioner added something; no clock starts again. */
@Component
public class TellingHolder {

	private final Petitions petitions;

	private final CaseLog log;

	TellingHolder(Petitions petitions, CaseLog log) {
		this.petitions = petitions;
		this.log = log;
	}

	/** Tells the post in charge, or the petition office before anybody is. */
	public void tell(String no) {
		Petition petition = petitions.get(no);
		String post = petition.assigneePost() == null ? "petition-office" : petition.assigneePost();
		log.note(petition, CaseEventType.HOLDER_TOLD, CaseEvent.SYSTEM, Map.of("post", post));
	}

}
