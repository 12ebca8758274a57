package org.yishitang.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * When each step of the ladder is due for one limit, lowest first; no step is earlier than the one below.
 *
 * @param version version of the ladder it was made by; 0 for a draft
 * @param at the moments; {@link LadderStep#BREACH} is the legal end
 * @param rows the row each step follows
 */
public record LadderPlan(int version, Map<LadderStep, Instant> at, Map<LadderStep, LadderRow> rows) {

	/**
	 * Places a ladder on a limit. Depends on nothing but its arguments, so that a draft can be tried out.
	 * @param limit the limit, running or imagined
	 * @param rows rows of a version or of a draft
	 * @param working which days the office works
	 * @param zone the office's zone
	 */
	public static LadderPlan of(LadderLimit limit, List<LadderRow> rows, Predicate<LocalDate> working, ZoneId zone) {
		return of(limit, new LadderTable(0, rows, List.of()), working, zone);
	}

	static LadderPlan of(LadderLimit limit, LadderTable table, Predicate<LocalDate> working, ZoneId zone) {
		return of(limit, table.version(), table.ladderOf(limit), working, zone);
	}

	/** The same, where the rows that hold for such a limit were looked up before. */
	static LadderPlan of(LadderLimit limit, int version, Map<LadderStep, LadderRow> ladder, Predicate<LocalDate> working,
			ZoneId zone) {
		LadderPoints points = new LadderPoints(limit, working, zone);
		Map<LadderStep, Instant> at = new EnumMap<>(LadderStep.class);
		Instant above = limit.legalEnd();
		LadderStep[] steps = LadderStep.values();
		for (int i = steps.length - 1; i >= 0; i--) {
			LadderRow row = ladder.get(steps[i]);
			Instant wanted = row == null ? above : points.moment(row);
			above = wanted.isAfter(above) ? above : wanted;
			at.put(steps[i], above);
		}
		return new LadderPlan(version, at, ladder);
	}

	/** When this step is due. */
	public Instant at(LadderStep step) {
		return at.get(step);
	}

	/** When the step above this one is due; the legal end above the last. */
	public Instant after(LadderStep step) {
		return at.get(step == LadderStep.BREACH ? step : LadderStep.values()[step.ordinal() + 1]);
	}

}
