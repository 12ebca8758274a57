package org.yishitang.desk.sheets;

import java.util.List;

/**
 * What an imported list would change; it is taken as a whole or not at all.
 *
 * @param text the list as it came, to be sent again with the confirmation
 * @param lines one for each row
 */
public record Preview(String text, List<Line> lines) {

	/** How many rows would do this. */
	public long count(Line.Kind kind) {
		return lines.stream().filter(line -> line.kind() == kind).count();
	}

	/** Whether it may be applied: something would change and no row is wrong. */
	public boolean applicable() {
		return count(Line.Kind.ERROR) == 0 && lines.stream().anyMatch(line -> line.kind() != Line.Kind.SAME);
	}

	/** Rows worth showing: everything but what stays as it is. */
	public List<Line> shown() {
		return lines.stream().filter(line -> line.kind() != Line.Kind.SAME).toList();
	}

}
