package org.yishitang.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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

	List<LadderStepTaken> of(String caseNo) {
		return rows.findByCaseNoOrderByTakenAtAscIdAsc(caseNo);
	}

	private List<LadderStepTaken> of(Deadline deadline) {
		return rows.findByCaseNoAndRuleAndLegalEnd(deadline.caseNo(), deadline.rule(), deadline.legalEnd());
	}

}
