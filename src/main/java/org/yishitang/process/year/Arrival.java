package org.yishitang.process.year;

import java.time.Instant;

import org.yishitang.intake.Submission;

/**
 * A matter that comes in.
 *
 * @param number its place in the year, from 0
 * @param kind code of its kind
 * @param at when
 * @param by account that registers it, or {@code petitioner}
 * @param submission what comes in
 * @param sameAs number of the matter that the same person raised before and that may be open still, or null
 */
record Arrival(int number, String kind, Instant at, String by, Submission submission, Integer sameAs) {
}
