package org.yishitang.process.year;

import java.util.Map;
import java.util.TreeMap;

/** Counts what happened while the year was played, by name; the same seed gives the same counts. */
final class Tally {

	private final Map<String, Long> counts = new TreeMap<>();

	void one(String what) {
		counts.merge(what, 1L, Long::sum);
	}

	void most(String what, long value) {
		counts.merge(what, value, Math::max);
	}

	long of(String what) {
		return counts.getOrDefault(what, 0L);
	}

	/** Everything counted, by name. */
	Map<String, Long> all() {
		return new TreeMap<>(counts);
	}

}
