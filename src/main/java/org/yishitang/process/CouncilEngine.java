package org.yishitang.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.yishitang.council.FollowingUp;
import org.yishitang.council.Sitting;
import org.yishitang.council.SittingEngine;
import org.yishitang.mediation.Performing;
import org.yishitang.process.CouncilProcess.FollowUp;

/** Tells the instances of the council what happened in the room. */
@Component
class CouncilEngine implements SittingEngine {

	private final RuntimeService engine;

	private final FollowingUp following;

	private final Performing performing;

	private final OneCommand command;

	CouncilEngine(@Lazy RuntimeService engine, FollowingUp following, Performing performing, OneCommand command) {
		this.engine = engine;
		this.following = following;
		this.performing = performing;
		this.command = command;
	}

	@Override
	public void quorumLost(String caseNo) {
		command.run(() -> engine.createMessageCorrelation(CouncilProcess.QUORUM_LOST)
			.processInstanceBusinessKey(caseNo)
			.correlateAll());
	}

	@Override
	public void followUp(Sitting sitting) {
		Optional<Instant> due = following.executionEnd(sitting);
		Map<String, Object> variables = new HashMap<>(Map.of(FollowUp.FEEDBACK_LATE.name(),
				Date.from(following.feedbackEnd()), FollowUp.HAS_PROMISES.name(), due.isPresent()));
		due.ifPresent(end -> variables.put(FollowUp.EXECUTION_DUE.name(), Date.from(end)));
		engine.startProcessInstanceByKey(FollowUp.KEY, sitting.caseNo(), variables);
		following.tasks(sitting)
			.forEach(task -> performing.resolved(new Performing.Resolved(task.getId(), sitting.caseNo(), sitting.getId(),
					task.position(), task.who(), task.what(), task.dueOn(), task.proof())));
	}

}
