package org.yishitang.clock;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads the rows of a notice from CSV (commas, semicolons or tabs) or JSON, and writes them as CSV. */
final class NoticeText {

	static final String HEADER = "日期,班休,名称,来源";

	/** A year has no more days, and a header. */
	static final int MOST_ROWS = 400;

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Map<String, Integer> COLUMNS = Map.ofEntries(Map.entry("date", 0), Map.entry("日期", 0),
			Map.entry("day", 0), Map.entry("working", 1), Map.entry("是否上班", 1), Map.entry("上班", 1),
			Map.entry("休班", 1), Map.entry("班休", 1), Map.entry("工作", 1), Map.entry("name", 2), Map.entry("名称", 2),
			Map.entry("节日", 2), Map.entry("source", 3), Map.entry("来源", 3), Map.entry("依据", 3));

	private NoticeText() {
	}

	static NoticeTable read(String text) {
		String start = text.stripLeading();
		return start.startsWith("[") || start.startsWith("{") ? json(text) : csv(text);
	}

	static String write(List<NoticeRow> rows) {
		StringBuilder text = new StringBuilder(HEADER).append('\n');
		rows.forEach(row -> text.append(cell(row.date()))
			.append(',')
			.append(cell(row.working()))
			.append(',')
			.append(cell(row.name()))
			.append(',')
			.append(cell(row.source()))
			.append('\n'));
		return text.toString();
	}

	/** Quoted where it must be; what a spreadsheet program would take for a formula is marked as text. */
	private static String cell(String value) {
		String safe = value.matches("(?s)^[=+\\-@\\t\\r＝＋－＠].*") ? "'" + value : value;
		return safe.matches("(?s).*[\",;\\t\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
	}

	private static NoticeTable csv(String text) {
		List<NoticeRow> rows = new ArrayList<>();
		int[] places = { 0, 1, 2, 3 };
		boolean first = true;
		for (CsvLine line : CsvLine.all(text)) {
			if (line.blank()) {
				continue;
			}
			int[] header = first ? header(line) : null;
			first = false;
			if (header != null) {
				places = header;
				continue;
			}
			if (rows.size() == MOST_ROWS) {
				return new NoticeTable(rows, List.of(NoticeFinding.refused(line.number(), "too-many", MOST_ROWS)));
			}
			rows.add(new NoticeRow(line.number(), line.cell(places[0]), line.cell(places[1]), line.cell(places[2]),
					line.cell(places[3])));
		}
		return new NoticeTable(rows, List.of());
	}

	/** The columns by their names, in whatever order; null if this line is no header. */
	private static int[] header(CsvLine line) {
		int[] places = { -1, -1, -1, -1 };
		for (int at = 0; at < line.cells().size(); at++) {
			Integer column = COLUMNS.get(line.cell(at).toLowerCase(Locale.ROOT).replace(" ", ""));
			if (column != null) {
				places[column] = at;
			}
		}
		return places[0] < 0 ? null : places;
	}

	private static NoticeTable json(String text) {
		List<NoticeRow> rows = new ArrayList<>();
		try (JsonParser parser = JSON.createParser(text)) {
			JsonToken token = parser.nextToken();
			while (token != null && token != JsonToken.START_ARRAY) {
				token = parser.nextToken();
			}
			while (token != null && parser.nextToken() == JsonToken.START_OBJECT) {
				int line = parser.currentTokenLocation().getLineNr();
				if (rows.size() == MOST_ROWS) {
					return new NoticeTable(rows, List.of(NoticeFinding.refused(line, "too-many", MOST_ROWS)));
				}
				rows.add(row(parser.readValueAsTree(), line));
			}
			return parser.currentToken() == JsonToken.END_ARRAY ? new NoticeTable(rows, List.of())
					: new NoticeTable(rows,
							List.of(NoticeFinding.refused(parser.currentLocation().getLineNr(), "json-array")));
		}
		catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
			int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
			return new NoticeTable(rows, List.of(NoticeFinding.refused(line, "json")));
		}
		catch (IOException impossible) {
			return new NoticeTable(rows, List.of(NoticeFinding.refused(0, "json")));
		}
	}

	private static NoticeRow row(JsonNode node, int line) {
		String[] cells = { "", "", "", "" };
		for (Iterator<Map.Entry<String, JsonNode>> fields = node.fields(); fields.hasNext();) {
			Map.Entry<String, JsonNode> field = fields.next();
			Integer column = COLUMNS.get(field.getKey().strip().toLowerCase(Locale.ROOT));
			if (column != null && !field.getValue().isNull()) {
				JsonNode value = field.getValue();
				cells[column] = value.isValueNode() ? value.asText().strip() : value.toString();
			}
		}
		return new NoticeRow(line, cells[0], cells[1], cells[2], cells[3]);
	}

}
