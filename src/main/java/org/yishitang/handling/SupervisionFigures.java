package org.yishitang.handling;

/**
 * The figures of M17, with their parts. An order called off because its matter ended counts nowhere.
 *
 * @param due orders whose answer was due in the period
 * @param inTime of these, answered before the first date and remedied
 * @param matters matters these orders are about, for the supervision rate (督办率) over the matters of the period
 */
public record SupervisionFigures(long due, long inTime, long matters) {
}
