package org.yishitang.clock;

import java.time.Instant;

/**
 * Who put a version of the ladder in force, when and why.
 *
 * @param version its number, 1 for what came with the system
 * @param inForceAt from when limits are planned by it
 * @param by account
 * @param reason why, as typed
 */
public record LadderVersion(int version, Instant inForceAt, String by, String reason) {
}
