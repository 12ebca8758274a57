package org.yishitang.vault;

import java.nio.charset.StandardCharsets;

/**
 * Where a sealed value stands. The seal holds only there: copied to another row or column it cannot be opened.
 *
 * @param table table, or the folder of a file
 * @param column column, or what the file is
 * @param row id of the row or file
 * @param keys which keys seal it; not part of the place
 */
public record Cell(String table, String column, String row, Purpose keys) {

	/** A place in the case files. */
	public Cell(String table, String column, String row) {
		this(table, column, row, Purpose.DATA);
	}

	Cell by(Purpose others) {
		return new Cell(table, column, row, others);
	}

	byte[] bytes() {
		return "%s\n%s\n%s".formatted(table.toLowerCase(), column.toLowerCase(), row).getBytes(StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return "%s.%s of %s".formatted(table, column, row);
	}

}
