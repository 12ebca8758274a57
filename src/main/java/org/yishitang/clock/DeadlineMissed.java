package org.yishitang.clock;

/**
 * What was due was done after its end, before anybody had recorded the breach. Published after
 * {@link DeadlineSettled}.
 *
 * @param deadline the breached limit
 */
public record DeadlineMissed(Deadline deadline) {
}
