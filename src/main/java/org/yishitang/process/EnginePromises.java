package org.yishitang.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.yishitang.mediation.Performance;
import org.yishitang.mediation.PerformanceEngine;
import org.yishitang.mediation.PerformanceSource;
import org.yishitang.mediation.Performing;
import org.yishitang.process.PromiseProcess.Confirmation;

/** One instance waits for each promise, and one for each right to judicial confirmation. */
@Component
class EnginePromises implements PerformanceEngine {

	private final RuntimeService engine;

	private final OneCommand command;

	EnginePromises(@Lazy RuntimeService engine, @Lazy OneCommand command) {
		this.engine = engine;
		this.command = command;
	}

	@Override
	public void given(Performance promise, Performing.Times times) {
		engine.startProcessInstanceByKey(PromiseProcess.KEY, promise.caseNo(),
				Map.of(PromiseProcess.PROMISE.name(), promise.getId(), PromiseProcess.CLAUSE.name(), promise.position(),
						PromiseProcess.GROUP.name(),
						promise.source() == PerformanceSource.RESOLUTION ? PromiseProcess.COUNCIL : PromiseProcess.MEDIATORS,
						PromiseProcess.DUE.name(), Date.from(times.next()), PromiseProcess.LATE.name(),
						Date.from(times.late())));
	}

	@Override
	public void reported(Performance promise) {
		if (waits(promise.caseNo(), PromiseProcess.REPORTED, promise.getId())) {
			command.run(() -> engine.createMessageCorrelation(PromiseProcess.REPORTED)
				.processInstanceBusinessKey(promise.caseNo())
				.processInstanceVariableEquals(PromiseProcess.PROMISE.name(), promise.getId())
				.correlate());
		}
	}

	/** After its last day the task is there already: what was reported is shown in it. */
	private boolean waits(String no, String message, String promise) {
		return engine.createExecutionQuery()
			.processInstanceBusinessKey(no)
			.messageEventSubscriptionName(message)
			.processVariableValueEquals(PromiseProcess.PROMISE.name(), promise)
			.count() > 0;
	}

	@Override
	public void confirmable(String caseNo, Instant remind, Instant lapse) {
		engine.startProcessInstanceByKey(Confirmation.KEY, caseNo, Map.of(Confirmation.REMIND.name(), Date.from(remind),
				Confirmation.LAPSE.name(), Date.from(lapse)));
	}

	@Override
	public void applied(String caseNo) {
		command.run(() -> engine.createMessageCorrelation(Confirmation.APPLIED)
			.processInstanceBusinessKey(caseNo)
			.correlateAll());
	}

}
