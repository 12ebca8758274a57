package org.yishitang.closing;

import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Petition;
import org.yishitang.petition.ReviewStatus;

/**
 * Moves the review of a matter on and tells everybody. The matter's own state follows only where the office has
 * finished with it; while measures are carried out or the call-back is due, the review lies over it.
 */
@Component
class ReviewLog {

	private final CaseLog log;

	ReviewLog(CaseLog log) {
		this.log = log;
	}

	/** The review has come to this point. */
	void stands(Petition petition, ReviewStatus now, CaseEventType type, String actor, Map<String, String> details) {
		petition.reviewStands(now);
		if (petition.status().struckOff() && now != ReviewStatus.ANNULLED) {
			log.move(petition, petition.resting(), type, actor, details);
		}
		else {
			log.note(petition, type, actor, details);
		}
	}

	/** Something happened that leaves the review where it is. */
	void note(Petition petition, CaseEventType type, String actor, Map<String, String> details) {
		log.note(petition, type, actor, details);
	}

}
