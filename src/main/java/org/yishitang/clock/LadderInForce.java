package org.yishitang.clock;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** The ladder as it climbs now. */
@Component
class LadderInForce implements RehearsalLadder {

	private static final Map<LadderStep, List<String>> TOLD = Map.of(LadderStep.HOLDER, List.of(RehearsedStep.HOLDER),
			LadderStep.SECTION_HEAD, List.of(RehearsedStep.HEAD), LadderStep.LEADER, List.of("leader"),
			LadderStep.DIRECTOR, List.of("director"), LadderStep.BREACH, List.of("director", "supervisor"));

	private final LadderPlanning planning;

	LadderInForce(LadderPlanning planning) {
		this.planning = planning;
	}

	@Override
	public List<RehearsedStep> steps(Deadline limit, PastMatter matter) {
		return planning.plan(limit)
			.at()
			.entrySet()
			.stream()
			.map(step -> new RehearsedStep(step.getKey(), step.getValue(), TOLD.get(step.getKey())))
			.toList();
	}

}
