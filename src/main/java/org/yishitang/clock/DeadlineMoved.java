package org.yishitang.clock;

/**
 * A limit got other dates, by extension or by a holiday notice; timers that watch it must move.
 *
 * @param deadline the row with its new dates
 */
public record DeadlineMoved(Deadline deadline) {
}
