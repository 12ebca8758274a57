package org.yishitang.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/** The step as it was taken for this limit, before it was moved or since; extended, a limit climbs anew. */
	Optional<LadderStepTaken> taken(Deadline deadline, LadderStep step) {
		return of(deadline).stream()
			.filter(row -> row.step() == step && row.stillCountsFor(deadline))
			.reduce((earlier, later) -> later);
	}

	/**
	 * The step to take next: of several that are due already only the highest, so that paper that arrives late is one
	 * event and not a burst; else the lowest to come. A recount moves what is still to come and nothing else. After an
	 * extension the steps that lie ahead are climbed anew; what was told of the time gone by is not told again.
	 */
	LadderStep next(Deadline deadline, LadderPlan plan) {
		Instant now = clock.instant();
		int reached = reached(deadline, plan, now);
		List<LadderStep> open = Stream.of(LadderStep.values()).filter(step -> step.ordinal() > reached).toList();
		return open.stream()
			.filter(step -> !now.isBefore(plan.at(step)))
			.reduce((lower, higher) -> higher)
			.or(() -> open.stream().findFirst())
			.orElse(LadderStep.BREACH);
	}

	/**
	 * How far it has been climbed: to the highest step taken for this end; of those taken before an extension, as far as
	 * the new plan has come too.
	 */
	private int reached(Deadline deadline, LadderPlan plan, Instant now) {
		List<LadderStepTaken> taken = of(deadline);
		int counting = highest(taken.stream().filter(row -> row.stillCountsFor(deadline)));
		int before = highest(taken.stream().filter(row -> row.of(deadline)));
		int past = Stream.of(LadderStep.values())
			.filter(step -> step.ordinal() <= before && !now.isBefore(plan.at(step)))
			.mapToInt(LadderStep::ordinal)
			.max()
			.orElse(-1);
		return Math.max(counting, past);
	}

	private static int highest(Stream<LadderStepTaken> taken) {
		return taken.mapToInt(row -> row.step().ordinal()).max().orElse(-1);
	}

	LadderStepTaken write(Deadline deadline, LadderStep step, LadderPlan plan, Recipients recipients) {
		LadderRow row = plan.rows().get(step);
		return rows.save(new LadderStepTaken(deadline, step, recipients, clock.instant())
			.by(plan.version(), row == null ? LadderAction.REMIND : row.action()));
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
		return rows.findByCaseNoAndRuleOrderById(deadline.caseNo(), deadline.rule());
	}

}
