package org.yishitang.process.year;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** All timers of the engine in the order in which they are due, kept in step matter by matter. */
final class Ring {

	private final TreeSet<DueTimer> all = new TreeSet<>();

	private final Map<String, List<DueTimer>> byMatter = new HashMap<>();

	/** The timers of one matter as they are now. */
	void set(String no, List<DueTimer> now) {
		List<DueTimer> before = byMatter.put(no, now);
		if (before != null) {
			before.forEach(all::remove);
		}
		all.addAll(now);
	}

	/** All timers as they are now; says whether the ring had been out of step. */
	boolean setAll(List<DueTimer> now) {
		TreeSet<DueTimer> fresh = new TreeSet<>(now);
		boolean same = fresh.equals(all);
		all.clear();
		byMatter.clear();
		now.forEach(timer -> byMatter.computeIfAbsent(timer.no(), any -> new java.util.ArrayList<>()).add(timer));
		all.addAll(fresh);
		return !same;
	}

	/** The timer that is due next, or null. */
	DueTimer next() {
		return all.isEmpty() ? null : all.first();
	}

	Instant nextAt() {
		return all.isEmpty() ? null : all.first().at();
	}

	int size() {
		return all.size();
	}

}
