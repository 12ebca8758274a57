package org.yishitang.desk.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.yishitang.desk.sheets.Line;
import org.yishitang.desk.sheets.OfficeList;
import org.yishitang.ledger.Labels;
import org.yishitang.petition.Refused;
import org.yishitang.territory.Grid;
import org.yishitang.territory.GridSheet;
import org.yishitang.territory.Surveying;

import org.springframework.stereotype.Component;

/** The grids with their communities and estates as a list; outlines come as GeoJSON. */
@Component
class GridsList implements OfficeList {

	private final Surveying surveying;

	private final ManagingTerritory managing;

	private final Labels labels;

	GridsList(Surveying surveying, ManagingTerritory managing, Labels labels) {
		this.surveying = surveying;
		this.managing = managing;
		this.labels = labels;
	}

	@Override
	public String name() {
		return "grids";
	}

	@Override
	public List<String> columns() {
		return List.of("grid", "name", "community", "estates");
	}

	@Override
	public List<List<String>> rows(String actor) {
		return surveying.grids().stream().map(GridsList::row).toList();
	}

	/** Estates are compared with what the whole file says, so that one may move from grid to grid. */
	@Override
	public List<Line> compare(List<List<String>> rows, String actor) {
		Map<String, GridSheet> known = surveying.grids()
			.stream()
			.collect(Collectors.toMap(sheet -> sheet.grid().id(), Function.identity()));
		Map<String, GridSheet> after = new java.util.TreeMap<>(known);
		rows.forEach(row -> after.put(row.get(0), sheet(row)));
		List<GridSheet> all = List.copyOf(after.values());
		return rows.stream().map(row -> line(sheet(row), known.get(row.get(0)), all)).toList();
	}

	@Override
	public List<String> apply(List<List<String>> rows, String actor) {
		Map<String, GridSheet> known = surveying.grids()
			.stream()
			.collect(Collectors.toMap(sheet -> sheet.grid().id(), Function.identity()));
		List<GridSheet> wanted = rows.stream().map(GridsList::sheet).filter(sheet -> !sheet.equals(known.get(sheet.grid().id()))).toList();
		// What moves leaves its old grid first: an estate lies in one grid only.
		wanted.stream()
			.map(sheet -> known.get(sheet.grid().id()))
			.filter(java.util.Objects::nonNull)
			.forEach(sheet -> surveying.enter(new GridSheet(sheet.grid(), List.of())));
		wanted.forEach(sheet -> managing.enter(actor, sheet, known.get(sheet.grid().id())));
		return List.of();
	}

	private Line line(GridSheet wanted, GridSheet before, List<GridSheet> all) {
		String id = wanted.grid().id();
		try {
			managing.check(wanted, all);
		}
		catch (Refused refused) {
			return Line.error(0, id, labels.text(refused.refusal().key(), refused.refusal().arguments().toArray()));
		}
		if (before == null) {
			return new Line(0, Line.Kind.NEW, id, List.of(ManagingTerritory.words(wanted)), null);
		}
		List<String> changes = new ArrayList<>();
		List<String> old = row(before);
		List<String> now = row(wanted);
		for (int i = 1; i < old.size(); i++) {
			if (!old.get(i).equals(now.get(i))) {
				changes.add(labels.text("admin.import.change", labels.text("admin.column." + columns().get(i)), old.get(i),
						now.get(i)));
			}
		}
		return new Line(0, changes.isEmpty() ? Line.Kind.SAME : Line.Kind.CHANGED, id, changes, null);
	}

	private static List<String> row(GridSheet sheet) {
		return List.of(sheet.grid().id(), sheet.grid().name(), sheet.grid().community(), String.join("、", sheet.estates()));
	}

	static GridSheet sheet(List<String> row) {
		List<String> estates = Arrays.stream(row.get(3).split("[、,，;；\\n]"))
			.map(String::strip)
			.filter(estate -> !estate.isEmpty())
			.sorted()
			.toList();
		return new GridSheet(new Grid(row.get(0), row.get(2), row.get(1)), estates);
	}

}
