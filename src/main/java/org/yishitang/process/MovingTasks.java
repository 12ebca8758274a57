package org.yishitang.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineMoved;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.DeadlinesMoved;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** When limits move, the open tasks get their due and follow-up dates from them again: two queries for 500 matters. */
@Component
class MovingTasks {

	private final Deadlines deadlines;

	private final Petitions petitions;

	private final TaskService tasks;

	private final RuntimeService instances;

	private final OneCommand engine;

	MovingTasks(Deadlines deadlines, Petitions petitions, TaskService tasks, RuntimeService instances,
			OneCommand engine) {
		this.deadlines = deadlines;
		this.petitions = petitions;
		this.tasks = tasks;
		this.instances = instances;
		this.engine = engine;
	}

	/** A limit moved by itself. */
	@EventListener
	void moved(DeadlineMoved event) {
		if (!event.byNotice()) {
			follow(List.of(event.deadline().caseNo()));
		}
	}

	/** A notice moved many. */
	@EventListener
	void moved(DeadlinesMoved event) {
		Set<String> nos = event.moved().stream().map(moved -> moved.deadline().caseNo()).collect(Collectors.toSet());
		engine.run(() -> Chunks.of(nos).forEach(this::follow));
	}

	private void follow(List<String> nos) {
		List<Task> open = tasks.createTaskQuery().processInstanceBusinessKeyIn(nos.toArray(String[]::new)).list();
		if (open.isEmpty()) {
			return;
		}
		Map<String, List<Deadline>> limits = deadlines.ofAll(nos);
		Map<String, Petition> matters = petitions.findByNoIn(nos)
			.stream()
			.collect(Collectors.toMap(Petition::no, Function.identity()));
		Map<String, String> numbers = numbers(open);
		for (Task task : open) {
			String no = numbers.get(task.getProcessInstanceId());
			Petition matter = matters.get(no);
			String duty = task.getTaskDefinitionKey();
			if (matter != null && !TaskDates.promised(matter, duty)) {
				TaskDates.governing(matter, duty, limits.getOrDefault(no, List.of())).ifPresent(limit -> date(task, limit));
			}
		}
	}

	private void date(Task task, Deadline limit) {
		Date due = Date.from(limit.taskDue());
		Date target = Date.from(limit.taskFollowUp());
		if (!due.equals(task.getDueDate()) || !target.equals(task.getFollowUpDate())) {
			task.setDueDate(due);
			task.setFollowUpDate(target);
			tasks.saveTask(task);
		}
	}

	private Map<String, String> numbers(List<Task> open) {
		Set<String> ids = open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
		return instances.createProcessInstanceQuery()
			.processInstanceIds(ids)
			.list()
			.stream()
			.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

}
