package org.yishitang.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.yishitang.clock.Light;

/**
 * A page of the ledger.
 *
 * @param asOf when the lights were read
 * @param total matters of the whole selection
 * @param lights how many of them show each light
 * @param page number of this page, from 0
 * @param size rows a page
 */
public record LedgerPage(Instant asOf, long total, Map<Light, Long> lights, int page, int size,
		List<LedgerItem> items) {

	/** How many pages there are. */
	public int pages() {
		return (int) Math.max(1, (total + size - 1) / size);
	}

}
