package org.yishitang.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

import org.yishitang.access.Accounts;
import org.yishitang.desk.WorkItem;
import org.yishitang.desk.WorkList;
import org.yishitang.petition.Circle;

/** The desk's view of the tasks in Tasklist: two queries a list, never one per row. */
@Component
class EngineWorkList implements WorkList {

	private static final int LONGEST_LIST = 200;

	private final TaskService tasks;

	private final RuntimeService instances;

	private final Accounts accounts;

	private final Circle circle;

	EngineWorkList(TaskService tasks, RuntimeService instances, Accounts accounts, Circle circle) {
		this.tasks = tasks;
		this.instances = instances;
		this.accounts = accounts;
		this.circle = circle;
	}

	@Override
	public List<WorkItem> mine(String account) {
		return items(tasks.createTaskQuery().taskAssignee(account));
	}

	@Override
	public List<WorkItem> open(String account) {
		List<String> groups = List.copyOf(accounts.groupsOf(account));
		if (groups.isEmpty()) {
			return List.of();
		}
		List<WorkItem> found = items(tasks.createTaskQuery().taskCandidateGroupIn(groups));
		Set<String> shut = circle.shutTo(account, found.stream().map(WorkItem::caseNo).filter(Objects::nonNull).toList());
		return found.stream().filter(item -> !shut.contains(item.caseNo())).toList();
	}

	@Override
	public List<WorkItem> ofCase(String no) {
		return items(tasks.createTaskQuery().processInstanceBusinessKey(no));
	}

	private List<WorkItem> items(TaskQuery query) {
		List<Task> found = query.orderByDueDate().asc().orderByTaskId().asc().listPage(0, LONGEST_LIST);
		Map<String, String> numbers = numbers(found);
		return found.stream().map(task -> item(task, numbers.get(task.getProcessInstanceId()))).toList();
	}

	private Map<String, String> numbers(List<Task> found) {
		Set<String> ids = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
		if (ids.isEmpty()) {
			return Map.of();
		}
		return instances.createProcessInstanceQuery()
			.processInstanceIds(ids)
			.list()
			.stream()
			.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

	private static WorkItem item(Task task, String no) {
		return new WorkItem(task.getId(), task.getTaskDefinitionKey(), duty(task), no, task.getAssignee(),
				instant(task.getDueDate()), instant(task.getFollowUpDate()), task.getProcessInstanceId());
	}

	/** What is to be done; category and number stand beside it on the desk. */
	private static String duty(Task task) {
		return task.getName().split(TaskDates.SEPARATOR, 2)[0];
	}

	private static Instant instant(Date date) {
		return date == null ? null : date.toInstant();
	}

}
