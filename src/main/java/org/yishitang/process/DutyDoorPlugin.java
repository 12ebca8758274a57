package org.yishitang.process;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Hangs the door into the engine and the dates onto every task, and keeps its history short. */
class DutyDoorPlugin extends AbstractProcessEnginePlugin {

	private final Supplier<DutyDoor> door;

	private final TaskListener dates;

	DutyDoorPlugin(Supplier<DutyDoor> door, TaskListener dates) {
		this.door = door;
		this.dates = dates;
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		// What people may not do is answered, not logged with a stack trace; whoever called logs real failures.
		engine.setEnableCmdExceptionLogging(false);
		engine.setCustomPostCommandInterceptorsTxRequired(
				with(engine.getCustomPostCommandInterceptorsTxRequired(), door.get()));
		engine.setCustomPostCommandInterceptorsTxRequiresNew(
				with(engine.getCustomPostCommandInterceptorsTxRequiresNew(), door.get()));
		// Of the same name and number as the engine's own, and found after it.
		engine.setCustomHistoryLevels(List.of(new LastValuesOnly()));
		List<BpmnParseListener> listeners = new ArrayList<>();
		if (engine.getCustomPostBPMNParseListeners() != null) {
			listeners.addAll(engine.getCustomPostBPMNParseListeners());
		}
		listeners.add(new TaskDatesEverywhere(dates));
		engine.setCustomPostBPMNParseListeners(listeners);
	}

	private static List<CommandInterceptor> with(List<CommandInterceptor> others, CommandInterceptor door) {
		List<CommandInterceptor> all = new ArrayList<>();
		if (others != null) {
			all.addAll(others);
		}
		all.add(door);
		return all;
	}

}
