package org.yishitang.ledger;

import java.time.LocalDate;
import java.util.Set;

import org.yishitang.clock.Light;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Status;
import org.yishitang.petition.Urgency;

/**
 * What to look for; null or empty means everything.
 *
 * @param category a leaf ({@code 0203}) or a group ({@code 02})
 * @param light light at the time of the search
 * @param open true: only matters with something left to do, false: only ended ones
 * @param q words of the summary or the place, or a receipt number
 * @param from first day of receipt
 * @param to last day of receipt
 * @param booked true: only matters booked as pending (挂账), false: only the others
 * @param letter what is wrong with the letters
 */
public record Filter(Set<Status> status, String community, String grid, String category, Light light, Urgency urgency,
		Channel channel, Procedure procedure, String post, Boolean open, Boolean listed, String q, LocalDate from,
		LocalDate to, Boolean booked, LetterMark letter) {

	/** Whether booked or not, without a look at the letters. */
	public Filter(Set<Status> status, String community, String grid, String category, Light light, Urgency urgency,
			Channel channel, Procedure procedure, String post, Boolean open, Boolean listed, String q, LocalDate from,
			LocalDate to) {
		this(status, community, grid, category, light, urgency, channel, procedure, post, open, listed, q, from, to, null,
				null);
	}

	/** Matters with this fault in their letters. */
	public static Filter lacking(LetterMark letter) {
		return new Filter(Set.of(), null, null, null, null, null, null, null, null, null, null, null, null, null, null,
				letter);
	}

	/** Everything. */
	public static Filter none() {
		return new Filter(Set.of(), null, null, null, null, null, null, null, null, null, null, null, null, null);
	}

	/** Open matters showing this light. */
	public static Filter showing(Light light) {
		return new Filter(Set.of(), null, null, null, light, null, null, null, null, true, null, null, null, null);
	}

	/** Matters with these words. */
	public static Filter saying(String q) {
		return new Filter(Set.of(), null, null, null, null, null, null, null, null, null, null, q, null, null);
	}

}
