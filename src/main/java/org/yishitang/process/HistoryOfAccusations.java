package org.yishitang.process;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.triage.RestrictedStore;

/**
 * Takes out of the engine's history that a matter turned out to be an accusation: its instances in the common processes,
 * with what was decided at triage. That of its own process stays for the discipline liaison.
 */
@Component
class HistoryOfAccusations {

	private final HistoryService history;

	private final RuntimeService engine;

	private final RestrictedStore restricted;

	HistoryOfAccusations(@Lazy HistoryService history, @Lazy RuntimeService engine, RestrictedStore restricted) {
		this.history = history;
		this.engine = engine;
		this.restricted = restricted;
	}

	/** What ended is no longer needed by anybody; what still runs is taken out the next time. */
	@Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
	@Transactional
	public void forget() {
		restricted.withTraces().forEach(this::forget);
	}

	private void forget(String no) {
		history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(no)
			.finished()
			.list()
			.stream()
			.filter(instance -> !instance.getProcessDefinitionKey().equals(SubProcesses.Accusation.KEY))
			.map(HistoricProcessInstance::getId)
			.forEach(history::deleteHistoricProcessInstance);
		if (engine.createProcessInstanceQuery().processInstanceBusinessKey(no).list().stream().allMatch(HistoryOfAccusations::own)) {
			restricted.withoutTraces(no);
		}
	}

	private static boolean own(ProcessInstance instance) {
		return instance.getProcessDefinitionKey().equals(SubProcesses.Accusation.KEY);
	}

}
