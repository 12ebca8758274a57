package org.yishitang.mediation;

import java.time.Instant;

/**
 * What is recorded of a talk.
 *
 * @param with the side that was spoken with alone, null for both together
 * @param present who was there
 */
public record SaidInTalk(Instant heldAt, String place, Side with, String present, String words) {

}
