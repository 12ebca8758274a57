package org.yishitang.clock;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of comma-separated text (RFC 4180); semicolons and tabs separate too, as they do in what office programs copy.
 *
 * @param number of its first line, from 1
 * @param cells without quotes and surrounding blanks
 */
record CsvLine(int number, List<String> cells) {

	static List<CsvLine> all(String text) {
		char separator = separator(text);
		List<CsvLine> lines = new ArrayList<>();
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		int line = 1;
		int begun = 1;
		for (int at = 0; at < text.length(); at++) {
			char sign = text.charAt(at);
			if (quoted) {
				if (sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
					cell.append(sign);
					at++;
				}
				else if (sign == '"') {
					quoted = false;
				}
				else {
					cell.append(sign);
				}
			}
			else if (sign == '"' && cell.toString().isBlank()) {
				cell.setLength(0);
				quoted = true;
			}
			else if (sign == separator || separator == ',' && sign == '，') {
				cells.add(plain(cell));
			}
			else if (sign == '\n') {
				cells.add(plain(cell));
				lines.add(new CsvLine(begun, cells));
				cells = new ArrayList<>();
				begun = line + 1;
			}
			else if (sign != '\r') {
				cell.append(sign);
			}
			line += sign == '\n' ? 1 : 0;
		}
		cells.add(plain(cell));
		lines.add(new CsvLine(begun, cells));
		return lines;
	}

	/** The cell at this place; empty where the line is too short or the place is unknown. */
	String cell(int at) {
		return at < 0 || at >= cells.size() ? "" : cells.get(at);
	}

	boolean blank() {
		return cells.stream().allMatch(String::isEmpty);
	}

	/** Whatever separates the first line that separates anything. */
	private static char separator(String text) {
		for (char sign : new char[] { '\t', ';' }) {
			String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
			if (first.indexOf(sign) >= 0 && first.indexOf(',') < 0) {
				return sign;
			}
		}
		return ',';
	}

	/** Without blanks around it, and without the mark that keeps a spreadsheet from calculating. */
	private static String plain(StringBuilder cell) {
		String text = cell.toString().strip();
		cell.setLength(0);
		return text.matches("(?s)^'[=+\\-@＝＋－＠].*") ? text.substring(1) : text;
	}

}
