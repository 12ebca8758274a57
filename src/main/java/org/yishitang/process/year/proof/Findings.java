package org.yishitang.process.year.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was looked at and what must not be. */
final class Findings {

	private final List<Violation> violations = new ArrayList<>();

	private final Map<String, Long> looked = new TreeMap<>();

	/** One more thing was looked at under this assertion; it is broken unless it holds. */
	void holds(boolean holds, String rule, String no, String what, Object... values) {
		looked.merge(rule, 1L, Long::sum);
		if (!holds) {
			violations.add(new Violation(rule, no, what.formatted(values)));
		}
	}

	/** An assertion is made even where there is nothing to look at. */
	void made(String rule) {
		looked.putIfAbsent(rule, 0L);
	}

	List<Violation> violations() {
		return violations;
	}

	Map<String, Long> looked() {
		return looked;
	}

}
