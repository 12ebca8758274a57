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

}
