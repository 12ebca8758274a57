package org.yishitang.notice;

import java.util.List;

/**
 * A line of a document, for pages and for plain text.
 *
 * @param place {@code left}, {@code center} or {@code right}; {@code row} for a row of a table
 * @param size points of its largest letters
 * @param bold whether it is a heading
 * @param cells its words; one, or one for each column
 */
public record LetterLine(String place, int size, boolean bold, List<String> cells) {

	/** Where it stands when it is a row of a table. */
	public static final String ROW = "row";

	private static final int TITLE = 20;

	/** Its words on one line. */
	public String text() {
		return String.join("　", cells);
	}

	/** Whether it is a title. */
	public boolean title() {
		return size >= TITLE;
	}

	/** Whether it is a row of a table. */
	public boolean row() {
		return place.equals(ROW);
	}

}
