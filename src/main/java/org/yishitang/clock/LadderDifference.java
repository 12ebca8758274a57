package org.yishitang.clock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One row that two versions of the ladder do not share.
 *
 * @param key {@link LadderRow#key()}
 * @param before the row in the earlier version, null where it is new
 * @param after the row in the later one, null where it was taken away
 */
public record LadderDifference(String key, LadderRow before, LadderRow after) {

	/** What changed from one version to another, row by row. */
	public static List<LadderDifference> between(LadderTable earlier, LadderTable later) {
		Map<String, LadderRow> before = byKey(earlier);
		Map<String, LadderRow> after = byKey(later);
		Set<String> keys = new LinkedHashSet<>(before.keySet());
		keys.addAll(after.keySet());
		List<LadderDifference> differences = new ArrayList<>();
		keys.stream()
			.filter(key -> !same(before.get(key), after.get(key)))
			.forEach(key -> differences.add(new LadderDifference(key, before.get(key), after.get(key))));
		return differences;
	}

	private static boolean same(LadderRow one, LadderRow other) {
		return one != null && one.equals(other);
	}

	private static Map<String, LadderRow> byKey(LadderTable table) {
		Map<String, LadderRow> rows = new LinkedHashMap<>();
		table.rows().forEach(row -> rows.put(row.key(), row));
		return rows;
	}

}
