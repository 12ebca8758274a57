package org.yishitang.process;

import java.util.Date;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.yishitang.mediation.Danger;

/** Pages the leader on duty out of a mediation and starts the reports of an urgent matter beside its handling. */
@Component
class RaisingAlarm {

	private final Danger danger;

	private final RuntimeService engine;

	RaisingAlarm(Danger danger, @Lazy RuntimeService engine) {
		this.danger = danger;
		this.engine = engine;
	}

	void raise(String no) {
		danger.page(no).ifPresent(since -> engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, PetitionProcess.KEY)
			.list()
			.forEach(matter -> engine.setVariable(matter.getId(), PetitionProcess.Variables.URGENT_AT.name(),
					Date.from(since))));
	}

}
