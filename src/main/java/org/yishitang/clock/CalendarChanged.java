package org.yishitang.clock;

/**
 * The notice of a year was entered or corrected; limits that depend on it are counted again.
 *
 * @param year the year
 */
public record CalendarChanged(int year) {
}
