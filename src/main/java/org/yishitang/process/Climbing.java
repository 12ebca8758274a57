package org.yishitang.process;

import static org.yishitang.process.PetitionProcess.no;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

import org.yishitang.clock.Climbed;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.Ladder;
import org.yishitang.clock.LadderStep;

/** Takes a step for an instance and tells it when the next one is due. */
@Component
class Climbing {

	/** Incident type when a post is empty and the next higher one was told instead. */
	static final String VACANT_POST = "vacant-post";

	private final Ladder ladder;

	private final Deadlines deadlines;

	private final Clock clock;

	Climbing(Ladder ladder, Deadlines deadlines, Clock clock) {
		this.ladder = ladder;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	void climb(DelegateExecution execution, LadderStep step) {
		wait(execution, take(execution, step).nextAt());
	}

	/** The step before the end: where the internal target is watched, it comes in between. */
	void climbToDirector(DelegateExecution execution) {
		Climbed climbed = take(execution, LadderStep.DIRECTOR);
		Optional<Instant> target = ladder.targetToWatch(no(execution), rule(execution), version(execution));
		SupervisionProcess.TARGET_WATCHED.set(execution, target.isPresent());
		wait(execution, target.orElse(climbed.nextAt()));
	}

	void waitForTheEnd(DelegateExecution execution) {
		wait(execution, deadlines.live(no(execution), rule(execution)).map(Deadline::legalEnd).orElse(null));
	}

	/** The end: whether an order is called for depends on the rule. */
	void breach(DelegateExecution execution) {
		take(execution, LadderStep.BREACH);
		SupervisionProcess.LISTED.set(execution, ladder.callsForOrder(no(execution), rule(execution)));
		SupervisionProcess.ORDERED.set(execution, false);
	}

	private Climbed take(DelegateExecution execution, LadderStep step) {
		Climbed climbed = ladder.climb(no(execution), rule(execution), step, version(execution));
		if (climbed.anew() && climbed.vacant()) {
			((ExecutionEntity) execution).createIncident(VACANT_POST, step.name());
		}
		return climbed;
	}

	/** Where nothing runs any more nothing is waited for. */
	private void wait(DelegateExecution execution, Instant next) {
		SupervisionProcess.STEP_AT.set(execution, Date.from(Objects.requireNonNullElseGet(next, clock::instant)));
	}

	private static String rule(DelegateExecution execution) {
		return SupervisionProcess.RULE.of(execution);
	}

	private static int version(DelegateExecution execution) {
		return SupervisionProcess.LADDER.of(execution);
	}

}
