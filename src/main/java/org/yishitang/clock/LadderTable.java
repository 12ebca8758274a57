package org.yishitang.clock;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One version of the ladder, or a draft of one.
 *
 * @param version number of the version; 0 for a draft
 * @param rows its steps
 * @param triggers its triggers
 */
public record LadderTable(int version, List<LadderRow> rows, List<LadderTrigger> triggers) {

	public LadderTable {
		rows = List.copyOf(rows);
		triggers = List.copyOf(triggers);
	}

	/** The row that holds for each step of this limit: of several the most specific. */
	public Map<LadderStep, LadderRow> ladderOf(LadderLimit limit) {
		return ladderOf(rows, limit);
	}

	/** The row of this trigger; one that is not in the table does nothing. */
	public LadderTrigger trigger(TriggerKind kind) {
		return triggers.stream()
			.filter(trigger -> trigger.kind() == kind)
			.findFirst()
			.orElse(new LadderTrigger(kind, Light.ORANGE, LadderAction.SUPERVISE, 1, false));
	}

	static Map<LadderStep, LadderRow> ladderOf(List<LadderRow> rows, LadderLimit limit) {
		Map<LadderStep, LadderRow> ladder = new EnumMap<>(LadderStep.class);
		rows.stream()
			.filter(row -> row.meets(limit))
			.sorted(Comparator.comparingInt(LadderRow::precision))
			.forEach(row -> ladder.put(row.step(), row));
		return ladder;
	}

}
