package org.yishitang.clock;

/**
 * Why limits were counted again: the holiday notice of a year.
 *
 * @param year the year of the notice
 * @param by who entered it, account id; null for nobody
 */
public record NoticeEntered(int year, String by) {
}
