package org.yishitang.process.year;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Luck that repeats itself: each matter has its own, so that no matter's fate depends on the order of all. */
final class Chance {

	private final SplittableRandom random;

	/** @param stream number of the matter, person or purpose */
	Chance(long seed, long stream) {
		this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L ^ stream * 0xD1B54A32D192ED03L);
	}

	/** True so many times in a hundred. */
	boolean percent(double share) {
		return random.nextDouble() * 100 < share;
	}

	/** From the first to the last, both included. */
	int between(int first, int last) {
		return random.nextInt(first, last + 1);
	}

	/** Half of all lie below the median; the spread makes the tail (log-normal). */
	double around(double median, double spread) {
		return median * Math.exp(spread * random.nextGaussian());
	}

	<T> T one(List<T> of) {
		return of.get(random.nextInt(of.size()));
	}

	/** One of the keys, by weight. */
	<T> T weighted(Map<T, ? extends Number> weights) {
		double all = weights.values().stream().mapToDouble(Number::doubleValue).sum();
		double at = random.nextDouble() * all;
		T last = null;
		for (Map.Entry<T, ? extends Number> each : weights.entrySet()) {
			last = each.getKey();
			at -= each.getValue().doubleValue();
			if (at < 0) {
				return last;
			}
		}
		return last;
	}

}
