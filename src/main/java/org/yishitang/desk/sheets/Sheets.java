package org.yishitang.desk.sheets;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Tables of texts as files: CSV and {@code .xlsx}, read and written so that what goes out comes back the same. */
public final class Sheets {

	/** Most rows a file may have. */
	public static final int MOST_ROWS = 5_000;

	private static final int MOST_COLUMNS = 30;

	private static final int LONGEST_CELL = 2_000;

	private Sheets() {
	}

	/**
	 * Reads a file, whichever of the two kinds it is: a workbook begins with PK.
	 * @throws UnreadableSheet if it is neither, or too large
	 */
	public static List<List<String>> read(byte[] file) {
		boolean workbook = file.length > 3 && file[0] == 'P' && file[1] == 'K';
		try {
			List<List<String>> rows = workbook ? workbook(file) : CsvText.read(CsvText.decode(file));
			return plain(rows);
		}
		catch (IOException | RuntimeException problem) {
			throw new UnreadableSheet(problem);
		}
	}

	/** Reads a table that was put into a form as text. */
	public static List<List<String>> read(String csv) {
		return plain(CsvText.read(csv));
	}

	/** The table as CSV with a byte order mark, so that office programs see UTF-8. */
	public static byte[] csv(List<List<String>> rows) {
		return text(rows).getBytes(StandardCharsets.UTF_8);
	}

	/** The same as text. */
	public static String text(List<List<String>> rows) {
		return CsvText.write(harmless(rows));
	}

	/** The table as a workbook; every cell is text, so that 001 stays 001. */
	public static byte[] workbook(String title, List<List<String>> rows) {
		try {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			Workbook book = new Workbook(out, "Yishitang", "1.0");
			Worksheet sheet = book.newWorksheet(title);
			sheet.freezePane(0, 1);
			List<List<String>> cells = harmless(rows);
			for (int row = 0; row < cells.size(); row++) {
				for (int column = 0; column < cells.get(row).size(); column++) {
					sheet.inlineString(row, column, cells.get(row).get(column));
					sheet.width(column, 22);
				}
			}
			IntStream.range(0, cells.get(0).size()).forEach(column -> sheet.style(0, column).bold().fillColor("E8EDF3").set());
			book.finish();
			return out.toByteArray();
		}
		catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static List<List<String>> workbook(byte[] file) throws IOException {
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
				Stream<Row> rows = book.getFirstSheet().openStream()) {
			List<List<String>> cells = new ArrayList<>();
			rows.limit(MOST_ROWS + 2L).forEach(row -> {
				while (cells.size() < row.getRowNum() - 1 && cells.size() <= MOST_ROWS) {
					cells.add(List.of());
				}
				cells.add(IntStream.range(0, row.getCellCount()).mapToObj(at -> text(row, at)).toList());
			});
			return cells;
		}
	}

	private static String text(Row row, int at) {
		return row.getOptionalCell(at).map(Cell::getText).orElse("");
	}

	private static List<List<String>> plain(List<List<String>> rows) {
		if (rows.size() > MOST_ROWS || rows.stream().anyMatch(row -> row.size() > MOST_COLUMNS)
				|| rows.stream().flatMap(List::stream).anyMatch(cell -> cell.length() > LONGEST_CELL)) {
			throw new UnreadableSheet(null);
		}
		return rows.stream().map(row -> row.stream().map(Sheets::bare).toList()).toList();
	}

	/** A text that a spreadsheet program would take for a formula is marked as text. */
	private static List<List<String>> harmless(List<List<String>> rows) {
		return rows.stream()
			.map(row -> row.stream()
				.map(cell -> cell.matches("(?s)^[=+\\-@\\t\\r\\n＝＋－＠'].*") ? "'" + cell : cell)
				.collect(Collectors.toList()))
			.collect(Collectors.toList());
	}

	private static String bare(String cell) {
		String text = cell.strip();
		return text.startsWith("'") ? text.substring(1) : text;
	}

}
