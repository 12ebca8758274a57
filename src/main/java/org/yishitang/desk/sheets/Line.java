package org.yishitang.desk.sheets;

import java.util.List;

/**
 * What one row of an imported list would do.
 *
 * @param number line in the file, the heading being 1
 * @param kind what it would do
 * @param id whom or what it concerns
 * @param changes what would be other than now, in words
 * @param error why it cannot be taken, or null
 */
public record Line(int number, Kind kind, String id, List<String> changes, String error) {

	/** What a row does. */
	public enum Kind {

		/** adds somebody or something */
		NEW,
		/** changes it */
		CHANGED,
		/** closes it */
		CLOSED,
		/** says what is so already */
		SAME,
		/** cannot be taken */
		ERROR

	}

	/** A row that cannot be taken. */
	public static Line error(int number, String id, String sentence) {
		return new Line(number, Kind.ERROR, id, List.of(), sentence);
	}

}
