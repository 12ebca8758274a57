package org.yishitang.council;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads seats and votes as they are typed into forms: {@code 1,2,3} and {@code 1:1,2;2:3}. */
final class SeatNumbers {

	private SeatNumbers() {
	}

	/** {@code 1,2,3}; none for null. */
	static Set<Integer> list(Object typed) {
		return typed == null ? Set.of()
				: Arrays.stream(typed.toString().split("[,，、 ]+"))
					.filter(part -> !part.isBlank())
					.map(Integer::valueOf)
					.collect(Collectors.toCollection(TreeSet::new));
	}

	/** {@code proposal:seats;…}; none for null. */
	static Map<Integer, Set<Integer>> byProposal(Object typed) {
		Map<Integer, Set<Integer>> read = new TreeMap<>();
		if (typed != null) {
			for (String part : typed.toString().split(";")) {
				String[] sides = part.split(":");
				read.computeIfAbsent(Integer.valueOf(sides[0]), any -> new TreeSet<>()).addAll(list(sides[1]));
			}
		}
		return read;
	}

}
