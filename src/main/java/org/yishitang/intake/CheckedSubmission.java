package org.yishitang.intake;

import java.time.Instant;
import java.util.List;

import org.yishitang.petition.Channel;
import org.yishitang.petition.Facts;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Place;
import org.yishitang.petition.Source;

/** A submission that keeps every rule, in the office's own terms. */
record CheckedSubmission(Channel channel, String text, String category, Nature nature, Person petitioner,
		boolean anonymous, Place place, int headcount, List<Person> representatives, Person respondent, Facts facts,
		Instant receivedAt, Source source) {

	/** Whether nobody could be told in writing (信访工作条例 Art. 23(2)): no name, or nowhere to reach the petitioner. */
	boolean unclearWho() {
		return petitioner == null || petitioner.address() == null && petitioner.phone() == null;
	}

}
