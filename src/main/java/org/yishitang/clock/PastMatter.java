package org.yishitang.clock;

/**
 * What a rehearsal must know of a matter; nothing of what it is about.
 *
 * @param post post in charge; null before anybody is
 * @param urgency {@code L1} to {@code L5}; empty while unknown
 * @param procedure code of the procedure; empty while unknown
 */
public record PastMatter(String post, String urgency, String procedure) {

	/** Nobody is in charge yet and nothing is sorted. */
	public static final PastMatter UNKNOWN = new PastMatter(null, "", "");

}
