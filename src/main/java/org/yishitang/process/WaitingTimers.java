package org.yishitang.process;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;

/** Finds the timers of many instances of one process with a few queries, however many there are. */
final class WaitingTimers {

	private final RuntimeService instances;

	private final ManagementService jobs;

	private final String process;

	private WaitingTimers(RuntimeService instances, ManagementService jobs, String process) {
		this.instances = instances;
		this.jobs = jobs;
		this.process = process;
	}

	static WaitingTimers of(RuntimeService instances, ManagementService jobs, String process) {
		return new WaitingTimers(instances, jobs, process);
	}

	/**
	 * The timers of these matters.
	 * @param rule variable that names the limit an instance watches, null for none
	 */
	List<WaitingTimer> ofCases(Set<String> cases, String rule) {
		Map<String, String> numbers = instances.createProcessInstanceQuery()
			.processDefinitionKey(process)
			.list()
			.stream()
			.filter(instance -> cases.contains(instance.getBusinessKey()))
			.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
		if (numbers.isEmpty()) {
			return List.of();
		}
		Map<String, String> rules = rule == null ? Map.of() : rules(numbers.keySet(), rule);
		Map<String, String> events = jobs.createJobDefinitionQuery()
			.processDefinitionKey(process)
			.list()
			.stream()
			.collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
		return Chunks.of(numbers.keySet())
			.stream()
			.flatMap(ids -> jobs.createJobQuery().timers().processInstanceIds(Set.copyOf(ids)).list().stream())
			.map(job -> new WaitingTimer(job.getProcessInstanceId(), numbers.get(job.getProcessInstanceId()),
					rules.get(job.getProcessInstanceId()), job.getId(), events.get(job.getJobDefinitionId()),
					job.getDuedate()))
			.toList();
	}

	private Map<String, String> rules(Set<String> ids, String variable) {
		return Chunks.of(ids)
			.stream()
			.flatMap(some -> instances.createVariableInstanceQuery()
				.variableName(variable)
				.processInstanceIdIn(some.toArray(String[]::new))
				.list()
				.stream())
			.collect(Collectors.toMap(VariableInstance::getProcessInstanceId, value -> String.valueOf(value.getValue()),
					(one, other) -> one));
	}

}
