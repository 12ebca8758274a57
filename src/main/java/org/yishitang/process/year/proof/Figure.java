package org.yishitang.process.year.proof;

import java.util.Locale;

/**
 * A figure of the office with what it was made of.
 *
 * @param code code of the metric, e.g. {@code M07}
 * @param numerator how many of them
 * @param denominator of how many
 */
public record Figure(String code, long numerator, long denominator) {

	/** Below this a share says nothing about the office, but much about single people. */
	private static final int FEWEST = 10;

	/** Whether there are enough for a share. */
	public boolean shown() {
		return denominator >= FEWEST;
	}

	/** The share in per cent with one decimal, or a dash where there are too few. */
	public String share() {
		return shown() ? String.format(Locale.ROOT, "%.1f %%", numerator * 100.0 / denominator) : "–";
	}

}
