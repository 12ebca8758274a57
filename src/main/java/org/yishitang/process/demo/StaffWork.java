package org.yishitang.process.demo;

import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

import org.yishitang.process.guard.OnBehalf;

/** Staff claim and complete tasks in their own name, with every rule and authorisation checked as on the desk. */
@Component
class StaffWork {

	private final TaskService tasks;

	private final OnBehalf onBehalf;

	StaffWork(TaskService tasks, OnBehalf onBehalf) {
		this.tasks = tasks;
		this.onBehalf = onBehalf;
	}

	/**
	 * Takes and finishes the matter's open task of this id.
	 * @throws IllegalStateException if the matter does not wait there
	 */
	void finish(String account, String no, String task, Map<String, Object> values) {
		Task open = tasks.createTaskQuery()
			.processInstanceBusinessKey(no)
			.taskDefinitionKey(task)
			.orderByTaskCreateTime()
			.asc()
			.list()
			.stream()
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("no open task " + task));
		onBehalf.of(account, () -> {
			if (open.getAssignee() == null) {
				tasks.claim(open.getId(), account);
			}
			tasks.complete(open.getId(), values);
			return no;
		});
	}

}
