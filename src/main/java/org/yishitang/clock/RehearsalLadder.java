package org.yishitang.clock;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A ladder to rehearse with, in force or a draft, placed on limits by the planning of the cases. */
final class RehearsalLadder {

	private final LadderTable table;

	private final WorkCalendar calendar;

	private final ZoneId zone;

	/** Thousands of limits share few ladders. */
	private final Map<LadderLimit, Map<LadderStep, LadderRow>> known = new HashMap<>();

	RehearsalLadder(LadderTable table, WorkCalendar calendar, ZoneId zone) {
		this.table = table;
		this.calendar = calendar;
		this.zone = zone;
	}

	/** The steps of this limit, lowest first, each no earlier than the one below; the last is the breach. */
	List<RehearsedStep> steps(Deadline limit, PastMatter matter) {
		LadderLimit placed = LadderLimit.of(limit, new MatterKind(matter.urgency(), matter.procedure()));
		Map<LadderStep, LadderRow> ladder = known.computeIfAbsent(placed.sort(), any -> table.ladderOf(placed));
		LadderPlan plan = LadderPlan.of(placed, table.version(), ladder, calendar::isWorking, zone);
		return plan.at().entrySet().stream().map(step -> step(step.getKey(), plan)).toList();
	}

	private static RehearsedStep step(LadderStep step, LadderPlan plan) {
		LadderRow row = plan.rows().get(step);
		return row == null ? new RehearsedStep(step, plan.at(step), List.of(), LadderAction.REMIND)
				: new RehearsedStep(step, plan.at(step), row.recipients(), row.action());
	}

}
