package org.yishitang.notice.paper;

import java.util.List;

/**
 * A line of a document, for pages and for plain text.
 *
 * @param place {@code left}, {@code center} or {@code right}; {@code row} for a row of a table
 * @param size points of its largest letters
 * @param bold whether it is a heading
 * @param cells its words; one, or one for each column
 */
public record PaperLine(String place, int size, boolean bold, List<String> cells) {

	static final String ROW = "row";

	/** Its words on one line. */
	public String text() {
		return String.join("　", cells);
	}

	/** Whether it is a row of a table. */
	public boolean row() {
		return place.equals(ROW);
	}

	/** The lines of its words. */
	public List<String> lines() {
		return text().lines().toList();
	}

}
