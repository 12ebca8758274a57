package org.yishitang.council;

import java.time.Instant;

/**
 * How a member served in a time.
 *
 * @param member member id
 * @param invited how often they were drawn
 * @param came how often they were present
 * @param declined how often they could not come
 * @param recused how often they stayed out of a matter
 * @param resolutions how many resolutions they helped to carry
 * @param ahead for how many sittings they are drawn that were not held yet
 * @param lastDrawn when they were last drawn for a sitting they sat in or are to sit in, or null
 */
public record ServiceRecord(String member, long invited, long came, long declined, long recused, long resolutions,
		long ahead, Instant lastDrawn) {

	/** Of somebody who was never drawn. */
	public static ServiceRecord none(String member) {
		return new ServiceRecord(member, 0, 0, 0, 0, 0, 0, null);
	}

	/** What rotation counts: sittings they sat in and those they are to sit in. */
	public long turns() {
		return came + ahead;
	}

}
