package org.yishitang.process.year;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What people are going to do, the earliest first; of two at one moment the one that was noted first. */
final class Agenda {

	private final PriorityQueue<Entry> entries = new PriorityQueue<>(
			Comparator.comparing(Entry::at).thenComparing(Entry::order));

	private long noted;

	void note(Instant at, Runnable what) {
		entries.add(new Entry(at, noted++, what));
	}

	/** The moment of the next thing, or null when there is none. */
	Instant next() {
		return entries.isEmpty() ? null : entries.peek().at();
	}

	Runnable take() {
		return entries.poll().what();
	}

	private record Entry(Instant at, long order, Runnable what) {
	}

}
