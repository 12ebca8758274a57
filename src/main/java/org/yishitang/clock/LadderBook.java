package org.yishitang.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

/** Remembers which steps were taken, so that each is taken once. */
@Component
class LadderBook {

	private final LadderStepsTaken rows;

	private final Clock clock;

	LadderBook(LadderStepsTaken rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	Optional<LadderStepTaken> taken(Deadline deadline, LadderStep step) {
		return of(deadline).stream().filter(row -> row.step() == step).findFirst();
	}

	/**
	 * The step to take next: of several that are due already only the highest, so that paper that arrives late is one
	 * event and not a burst; else the lowest to come.
	 */
	LadderStep next(Deadline deadline, LadderPlan plan) {
		Optional<LadderStep> reached = of(deadline).stream().map(LadderStepTaken::step).max(LadderStep::compareTo);
		List<LadderStep> open = plan.at()
			.keySet()
			.stream()
			.filter(step -> reached.isEmpty() || step.compareTo(reached.get()) > 0)
			.sorted()
			.toList();
		Instant now = clock.instant();
		return open.stream()
			.filter(step -> !now.isBefore(plan.at(step)))
			.reduce((lower, higher) -> higher)
			.or(() -> open.stream().findFirst())
			.orElse(LadderStep.BREACH);
	}

	LadderStepTaken write(Deadline deadline, LadderStep step, Recipients recipients) {
		return rows.save(new LadderStepTaken(deadline, step, recipients, clock.instant()));
	}

	/** A notice moved these limits: what was told for an old end was told for the new one, and is not told again. */
	void follow(List<Recount> moved) {
		Map<String, Recount> byLimit = moved.stream()
			.filter(recount -> !recount.before().legalEnd().equals(recount.deadline().legalEnd()))
			.collect(Collectors.toMap(LadderBook::limit, Function.identity(), (first, second) -> first));
		Set<String> cases = byLimit.values().stream().map(recount -> recount.deadline().caseNo()).collect(Collectors.toSet());
		List<LadderStepTaken> taken = rows.findByCaseNoIn(cases);
		Set<String> known = taken.stream().map(row -> row.key(row.legalEnd())).collect(Collectors.toSet());
		for (LadderStepTaken row : taken) {
			Recount recount = byLimit.get(row.caseNo() + "/" + row.rule());
			if (recount != null && row.legalEnd().equals(recount.before().legalEnd())
					&& known.add(row.key(recount.deadline().legalEnd()))) {
				row.follow(recount.deadline().legalEnd());
			}
		}
	}

	private static String limit(Recount recount) {
		return recount.deadline().caseNo() + "/" + recount.deadline().rule();
	}

	List<LadderStepTaken> of(String caseNo) {
		return rows.findByCaseNoOrderByTakenAtAscIdAsc(caseNo);
	}

	private List<LadderStepTaken> of(Deadline deadline) {
		return rows.findByCaseNoAndRuleAndLegalEnd(deadline.caseNo(), deadline.rule(), deadline.legalEnd());
	}

}
