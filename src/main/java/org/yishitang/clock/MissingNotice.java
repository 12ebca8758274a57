package org.yishitang.clock;

import java.time.Instant;

/**
 * An administrator's task: the notice of this year must be entered.
 *
 * @param year the year
 * @param since when the first limit came to depend on it
 * @param limits how many running limits are provisional because of it
 * @param cases in how many matters
 */
public record MissingNotice(int year, Instant since, long limits, long cases) {
}
