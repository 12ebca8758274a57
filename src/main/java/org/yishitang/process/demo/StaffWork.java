package org.yishitang.process.demo;

import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

import org.yishitang.process.guard.OnBehalf;

/** Staff claim and complete tasks in their own name, with every rule and authorisation checked as on the desk. */
@Component
public class StaffWork {

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
		finish(account, open.getId(), open.getAssignee() != null, values);
	}

	/**
	 * Finishes a task, and takes it first unless it is taken.
	 * @throws org.camunda.bpm.engine.ProcessEngineException if a rule or an authorisation forbids it
	 */
	public void finish(String account, String taskId, boolean taken, Map<String, Object> values) {
		onBehalf.of(account, () -> {
			if (!taken) {
				tasks.claim(taskId, account);
			}
			tasks.complete(taskId, values);
			return taskId;
		});
	}

	/**
	 * Takes a task.
	 * @throws org.camunda.bpm.engine.ProcessEngineException if a rule or an authorisation forbids it
	 */
	public void claim(String account, String taskId) {
		onBehalf.of(account, () -> {
			tasks.claim(taskId, account);
			return taskId;
		});
	}

}
