package org.yishitang.ledger;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into overlapping pairs of characters, which finds Chinese words without a dictionary and alike on every
 * database.
 */
final class Grams {

	/** As much of a text as is searched, in characters. */
	static final int REACH = 2000;

	private Grams() {
	}

	/** What to store for a text: its characters, and the pairs of those that stand together. */
	static Set<String> stored(String text) {
		Set<String> grams = new LinkedHashSet<>();
		for (int[] run : runs(text.length() > REACH ? text.substring(0, REACH) : text)) {
			pairs(run, grams);
			for (int one : run) {
				grams.add(character(one));
			}
		}
		return grams;
	}

	/** What must all be stored of a text that matches; words of one character are passed over beside longer ones. */
	static Set<String> wanted(String words) {
		Set<String> grams = new LinkedHashSet<>();
		List<int[]> runs = runs(words);
		runs.forEach(run -> pairs(run, grams));
		if (grams.isEmpty() && !runs.isEmpty()) {
			grams.add(character(runs.get(0)[0]));
		}
		return grams;
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
