package org.yishitang.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.yishitang.mediation.MediationEngine;
import org.yishitang.process.SubProcesses.Mediation;

/** Tells a running mediation what happened beside its tasks. */
@Component
class MediationMessages implements MediationEngine {

	private final RuntimeService engine;

	private final OneCommand command;

	MediationMessages(@Lazy RuntimeService engine, @Lazy OneCommand command) {
		this.engine = engine;
		this.command = command;
	}

	@Override
	public void dangerArose(String caseNo) {
		tell(caseNo, Mediation.DANGER_AROSE);
	}

	@Override
	public void harmSuspected(String caseNo) {
		tell(caseNo, Mediation.HARM_SUSPECTED);
	}

	private void tell(String caseNo, String message) {
		command.run(() -> engine.createMessageCorrelation(message).processInstanceBusinessKey(caseNo).correlate());
	}

}
