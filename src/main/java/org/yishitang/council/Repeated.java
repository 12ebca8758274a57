package org.yishitang.council;

import java.time.Instant;

/**
 * A place where the same sort of thing was raised again and again.
 *
 * @param community community id
 * @param place building or spot
 * @param sort first level of the category, e.g. {@code 03}
 * @param times how often within 90 days
 * @param lastAt when it was raised last
 */
public record Repeated(String community, String place, String sort, long times, Instant lastAt) {

	/** What the topic made of it is known by, so that a place is proposed once. */
	public String key() {
		String key = community + "/" + sort + "/" + place;
		return key.length() <= 160 ? key : key.substring(0, 160);
	}

}
