package org.yishitang.clock;

/**
 * A limit was opened that depends on a year without a published notice. Published for each such limit: whoever listens
 * keeps one task per year.
 *
 * @param year the year whose notice must be entered
 */
public record CalendarYearMissing(int year) {
}
