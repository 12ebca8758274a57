package org.yishitang.clock;

import java.time.Instant;
import java.util.List;

/**
 * A step of the ladder in a rehearsal.
 *
 * @param at when it is due
 * @param recipients as in {@link LadderRow#recipients()}
 * @param action what it does
 */
record RehearsedStep(LadderStep step, Instant at, List<String> recipients, LadderAction action) {
}
