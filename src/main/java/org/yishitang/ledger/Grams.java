package org.yishitang.ledger;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts text into overlapping pairs of characters, which finds Chinese words without a dictionary and alike on every
 * database.
 */
final class Grams {

	/** As much of a text as is searched, in characters. */
	static final int REACH = 2000;

	private static final String END = "$";

	private Grams() {
	}

	/** The pairs to store for a text; each run of letters also ends in a pair of its last character and an end mark. */
	static Set<String> stored(String text) {
		Set<String> grams = new LinkedHashSet<>();
		for (int[] run : runs(text.length() > REACH ? text.substring(0, REACH) : text)) {
			pairs(run, grams);
			grams.add(character(run[run.length - 1]) + END);
		}
		return grams;
	}

	/** The pairs that must all be there for a text to match; words of one character are passed over beside longer ones. */
	static Set<String> wanted(String words) {
		Set<String> grams = new LinkedHashSet<>();
		for (int[] run : runs(words)) {
			pairs(run, grams);
		}
		return grams;
	}

	/** The pattern of stored pairs for a search of one character; empty where there is none. */
	static Optional<String> beginning(String words) {
		return runs(words).stream().findFirst().map(run -> character(run[0]) + "%");
	}

	private static void pairs(int[] run, Set<String> grams) {
		for (int at = 0; at + 1 < run.length; at++) {
			grams.add(character(run[at]) + character(run[at + 1]));
		}
	}

	private static List<int[]> runs(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter(run -> !run.isEmpty())
			.map(run -> run.codePoints().toArray())
			.toList();
	}

	private static String character(int codePoint) {
		return Character.toString(codePoint);
	}

}
