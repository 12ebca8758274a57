package org.yishitang.petition;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened to a matter, published in the transaction that made it happen.
 *
 * @param no receipt number
 * @param type what happened
 * @param actor account id, {@code petitioner} or {@code system}
 * @param at when
 * @param before state before, null at registration
 * @param after state after
 * @param details codes, dates and ids of notes; never names, phone numbers or free text
 */
public record CaseEvent(String no, CaseEventType type, String actor, Instant at, Status before, Status after,
		Map<String, String> details) {

	/** The resident acting through the portal. */
	public static final String PETITIONER = "petitioner";

	/** A timer or rule acting by itself. */
	public static final String SYSTEM = "system";

}
