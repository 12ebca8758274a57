package org.yishitang.clock;

/**
 * A limit started to run, or was recorded as not owed.
 *
 * @param deadline the row
 */
public record DeadlineOpened(Deadline deadline) {
}
