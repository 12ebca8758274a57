package org.yishitang.intake;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petitions;

/** Tells the listeners about a photo. */
@Component
class Told {

	private final Petitions petitions;

	private final CaseLog log;

	Told(Petitions petitions, CaseLog log) {
		this.petitions = petitions;
		this.log = log;
	}

	void attached(StoredAttachment photo, String actor) {
		log.note(petitions.get(photo.caseNo()), CaseEventType.ATTACHED, actor, Map.of("attachment", photo.id()));
	}

}
