package org.yishitang.intake;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

import org.yishitang.petition.Facts;
import org.yishitang.petition.Place;

/**
 * What somebody hands in, as typed; {@link RegisteringPetition} checks it. Only channel and text are always wanted, the
 * petitioner unless anonymous.
 *
 * @param channel name of a {@link org.yishitang.petition.Channel}
 * @param text the matter in the petitioner's words, 1 to 10,000 characters (code points)
 * @param category leaf code of the taxonomy, e.g. {@code 0203}, or null
 * @param nature name of a {@link org.yishitang.petition.Nature}, or null
 * @param petitioner who asks, or null when anonymous
 * @param anonymous whether the petitioner stays unnamed; null is no
 * @param place where it happens, or null
 * @param headcount how many came or signed; null is one
 * @param representatives at most five (信访工作条例 Art. 20(3)), or null
 * @param respondent the other side, or null
 * @param facts what is known for the decision tables, or null
 * @param receivedAt staff only: ISO date or date-time of receipt, at most 60 days back
 * @param sourceNo staff only: the sender's own number
 * @param statedDue staff only: ISO date until when the sender wants a report
 * @param incidentAt staff only: ISO date or date-time when it happened
 */
public record Submission(@Schema(requiredMode = RequiredMode.REQUIRED, example = "WEB") String channel,
		@Schema(requiredMode = RequiredMode.REQUIRED, example = "楼上漏水……") String text,
		@Schema(example = "0203") String category, @Schema(example = "CLAIM") String nature, Person petitioner,
		Boolean anonymous, Place place, Integer headcount, List<Person> representatives, Person respondent, Facts facts,
		String receivedAt, String sourceNo, String statedDue, String incidentAt) {

	/** The least: how it came and what it says. */
	public static Submission of(String channel, String text) {
		return new Submission(channel, text, null, null, null, null, null, null, null, null, null, null, null, null,
				null);
	}

	/** With what sort of matter the petitioner says it is; either may be null. */
	public Submission about(String category, String nature) {
		return new Submission(channel, text, category, nature, petitioner, anonymous, place, headcount, representatives,
				respondent, facts, receivedAt, sourceNo, statedDue, incidentAt);
	}

	/** With its petitioner. */
	public Submission from(Person petitioner) {
		return new Submission(channel, text, category, nature, petitioner, anonymous, place, headcount, representatives,
				respondent, facts, receivedAt, sourceNo, statedDue, incidentAt);
	}

	/** Without a name. */
	public Submission withoutName() {
		return new Submission(channel, text, category, nature, null, true, place, headcount, representatives,
				respondent, facts, receivedAt, sourceNo, statedDue, incidentAt);
	}

	/** With the place where it happens. */
	public Submission at(Place place) {
		return new Submission(channel, text, category, nature, petitioner, anonymous, place, headcount, representatives,
				respondent, facts, receivedAt, sourceNo, statedDue, incidentAt);
	}

	/** With how many came and who speaks for them. */
	public Submission by(int headcount, List<Person> representatives) {
		return new Submission(channel, text, category, nature, petitioner, anonymous, place, headcount, representatives,
				respondent, facts, receivedAt, sourceNo, statedDue, incidentAt);
	}

	/** With the other side. */
	public Submission against(Person respondent) {
		return new Submission(channel, text, category, nature, petitioner, anonymous, place, headcount, representatives,
				respondent, facts, receivedAt, sourceNo, statedDue, incidentAt);
	}

	/** With what is known for the decision tables. */
	public Submission given(Facts facts) {
		return new Submission(channel, text, category, nature, petitioner, anonymous, place, headcount, representatives,
				respondent, facts, receivedAt, sourceNo, statedDue, incidentAt);
	}

	/** With what only staff may say; each may be null. */
	public Submission noted(String receivedAt, String sourceNo, String statedDue, String incidentAt) {
		return new Submission(channel, text, category, nature, petitioner, anonymous, place, headcount, representatives,
				respondent, facts, receivedAt, sourceNo, statedDue, incidentAt);
	}

}
