package org.yishitang.desk.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yishitang.ledger.Labels;

/** Takes a list in two steps: shows what would change, then changes all of it or nothing. */
@Component
public class Importing {

	private final Labels labels;

	Importing(Labels labels) {
		this.labels = labels;
	}

	/** The list with its heading, as it is exported. */
	public List<List<String>> table(OfficeList list, String actor) {
		List<List<String>> table = new ArrayList<>();
		table.add(heading(list));
		table.addAll(list.rows(actor));
		return table;
	}

	/** What a file would change. */
	public Preview preview(OfficeList list, List<List<String>> file, String actor) {
		String text = Sheets.text(file.isEmpty() ? List.of(List.of("")) : file);
		if (file.isEmpty() || !isHeading(file.get(0), list)) {
			return new Preview(text, List.of(Line.error(1, "", labels.text("admin.import.heading",
					String.join("、", heading(list))))));
		}
		return new Preview(text, compare(list, body(file, list), actor));
	}

	/**
	 * Changes everything the file says.
	 * @return sentences to be shown once
	 * @throws IllegalStateException if a row is wrong by now: nothing is changed, the preview says why
	 */
	@Transactional
	public List<String> apply(OfficeList list, List<List<String>> file, String actor) {
		if (!preview(list, file, actor).applicable()) {
			throw new IllegalStateException("nothing to be applied");
		}
		return list.apply(body(file, list).stream().filter(row -> !row.get(0).isEmpty()).toList(), actor);
	}

	private List<Line> compare(OfficeList list, List<List<String>> body, String actor) {
		List<List<String>> rows = body.stream().filter(row -> !row.get(0).isEmpty()).toList();
		List<Line> found = list.compare(rows, actor);
		Set<String> seen = new HashSet<>();
		List<Line> lines = new ArrayList<>();
		int next = 0;
		for (int i = 0; i < body.size(); i++) {
			String id = body.get(i).get(0);
			if (id.isEmpty()) {
				if (body.get(i).stream().anyMatch(cell -> !cell.isEmpty())) {
					lines.add(Line.error(i + 2, "", labels.text("admin.import.no-key")));
				}
				continue;
			}
			Line line = found.get(next++);
			lines.add(!list.name().equals("absences") && !seen.add(id)
					? Line.error(i + 2, id, labels.text("admin.import.twice", id))
					: new Line(i + 2, line.kind(), line.id(), line.changes(), line.error()));
		}
		return lines;
	}

	private List<String> heading(OfficeList list) {
		return list.columns().stream().map(column -> labels.text("admin.column." + column)).toList();
	}

	private boolean isHeading(List<String> first, OfficeList list) {
		List<String> wanted = heading(list);
		return first.size() >= wanted.size() && first.subList(0, wanted.size()).equals(wanted);
	}

	private static List<List<String>> body(List<List<String>> file, OfficeList list) {
		int width = list.columns().size();
		return file.stream().skip(1).map(row -> {
			List<String> cells = new ArrayList<>(row.subList(0, Math.min(row.size(), width)));
			while (cells.size() < width) {
				cells.add("");
			}
			return List.copyOf(cells);
		}).toList();
	}

}
