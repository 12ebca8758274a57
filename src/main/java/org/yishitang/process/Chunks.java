package org.yishitang.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts a long list so that each piece fits into one query. */
final class Chunks {

	private static final int LONGEST = 500;

	private Chunks() {
	}

	static <T> List<List<T>> of(Collection<T> all) {
		List<T> list = List.copyOf(all);
		List<List<T>> pieces = new ArrayList<>();
		for (int from = 0; from < list.size(); from += LONGEST) {
			pieces.add(list.subList(from, Math.min(list.size(), from + LONGEST)));
		}
		return pieces;
	}

}
