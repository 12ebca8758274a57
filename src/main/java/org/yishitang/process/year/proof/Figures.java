package org.yishitang.process.year.proof;

import java.util.List;

/**
 * The figures of a period.
 *
 * @param shares metrics that are shares, by code
 * @param days days from acceptance to answer of every matter answered in the period, the shortest first
 */
public record Figures(List<Figure> shares, List<Double> days) {

	/** Average of the days (M10), or null where too few were answered. */
	public Double average() {
		return days.size() < 10 ? null : days.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
	}

	/** The number of days within which so many per cent were answered, or null where too few were. */
	public Double within(int percent) {
		return days.size() < 10 ? null : days.get(Math.min(days.size() - 1, days.size() * percent / 100));
	}

}
