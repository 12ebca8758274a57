package org.yishitang.clock;

import java.time.Instant;
import java.util.List;

/**
 * A step of the ladder in a rehearsal.
 *
 * @param at when it is due
 * @param recipients {@code HOLDER}, {@code HEAD} or ids of posts
 */
record RehearsedStep(LadderStep step, Instant at, List<String> recipients) {

	/** Whoever holds the task, here the post in charge. */
	static final String HOLDER = "HOLDER";

	/** The head of the section or community in charge. */
	static final String HEAD = "HEAD";

}
