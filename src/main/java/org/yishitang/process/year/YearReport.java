package org.yishitang.process.year;

import java.time.Duration;
import java.util.Map;

import org.yishitang.process.year.proof.Figures;
import org.yishitang.process.year.proof.Result;

/**
 * What came of a year.
 *
 * @param year what was played
 * @param matters how many matters came in
 * @param open how many of them wait still
 * @param took how long it took, by the clock on the wall
 * @param processor how long the processors worked on it
 * @param tally everything counted while it was played, by name
 * @param figures the office's figures of the days in which matters came in
 * @param proof what was looked at and found
 */
record YearReport(Year year, int matters, long open, Duration took, Duration processor, Map<String, Long> tally,
		Figures figures, Result proof) {
}
