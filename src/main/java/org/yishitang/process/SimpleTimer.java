package org.yishitang.process;

import java.util.Set;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.clock.DeadlineSettled;
import org.yishitang.clock.DeadlineState;

/** The ladder of a limit keeps its time; when one of simple handling is over, the matter hears of it. */
@Component
class SimpleTimer {

	private static final Set<String> SIMPLE = Set.of("DL-15", "DL-16");

	private final RuntimeService engine;

	SimpleTimer(RuntimeService engine) {
		this.engine = engine;
	}

	@EventListener
	void settled(DeadlineSettled event) {
		if (event.state() == DeadlineState.BREACHED && SIMPLE.contains(event.rule())) {
			engine.createMessageCorrelation(PetitionProcess.Messages.SIMPLE_TIME_OVER)
				.processInstanceBusinessKey(event.caseNo())
				.correlateAll();
		}
	}

}
