package org.yishitang.desk.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A draft as it travels with the page, and what to do with it.
 *
 * @param items limits
 * @param rows rows of the ladder
 * @param add name of a limit to add
 * @param drop name of a limit to take out
 * @param addRow key of a row to add
 * @param dropRow place of a row to take out
 * @param reason why the ladder is put in force
 */
record RehearsalForm(List<RehearsalItem> items, List<LadderForm> rows, String add, String drop, String addRow,
		Integer dropRow, String reason) {

	/** The limits, with the one to add and without the one to take out. */
	List<RehearsalItem> limits() {
		List<RehearsalItem> limits = new ArrayList<>(items == null ? List.of() : items);
		limits.removeIf(item -> item == null || item.series() == null || item.series().equals(drop));
		if (given(add) && limits.stream().noneMatch(item -> item.series().equals(add))) {
			limits.add(new RehearsalItem(add, null, null, null, null, null, null, null));
		}
		return limits;
	}

	/** The rows of the ladder, without the one to take out and with the one to add. */
	List<LadderForm> ladder(LadderDrafts drafts) {
		List<LadderForm> ladder = new ArrayList<>(rows == null ? List.of() : rows);
		if (dropRow != null && dropRow >= 0 && dropRow < ladder.size()) {
			ladder.set(dropRow, null);
		}
		ladder.removeIf(Objects::isNull);
		if (given(addRow) && ladder.stream().noneMatch(form -> form.was().equals(addRow))) {
			drafts.form(addRow).ifPresent(ladder::add);
		}
		return ladder;
	}

	private static boolean given(String text) {
		return text != null && !text.isEmpty();
	}

}
