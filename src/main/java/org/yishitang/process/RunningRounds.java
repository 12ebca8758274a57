package org.yishitang.process;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.stereotype.Component;

/** Takes a running petition out of its round and into a new one, in the same instance. */
@Component
class RunningRounds {

	/** The parts of petition.bpmn that make up a round; a wish to withdraw stays on its officer's table. */
	private static final Set<String> ROUND = Set.of("handling", "closing");

	private static final String NEW_CYCLE = "begin-new-cycle";

	private final RuntimeService engine;

	RunningRounds(RuntimeService engine) {
		this.engine = engine;
	}

	/**
	 * Begins a new cycle in the running instance.
	 * @return false where none runs
	 */
	boolean beginAgain(String no) {
		ProcessInstance running = engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, PetitionProcess.KEY)
			.singleResult();
		if (running == null) {
			return false;
		}
		List<String> present = Arrays.stream(engine.getActivityInstance(running.getId()).getChildActivityInstances())
			.filter(part -> ROUND.contains(part.getActivityId()))
			.map(ActivityInstance::getId)
			.toList();
		ProcessInstanceModificationBuilder again = engine.createProcessInstanceModification(running.getId())
			.startBeforeActivity(NEW_CYCLE);
		present.forEach(again::cancelActivityInstance);
		again.execute();
		return true;
	}

}
