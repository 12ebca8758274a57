package org.yishitang.process;

import java.util.List;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.assignment.OpenWork;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;

/** Moves the open tasks of a post to another, and adds the post in charge to those who may report what is urgent. */
@Component
class EngineOpenWork implements OpenWork {

	private static final String URGENT_REPORT = "urgent-report";

	private static final String POST = "post";

	private final TaskService tasks;

	private final RuntimeService instances;

	private final OneCommand command;

	EngineOpenWork(@Lazy TaskService tasks, @Lazy RuntimeService instances, @Lazy OneCommand command) {
		this.tasks = tasks;
		this.instances = instances;
		this.command = command;
	}

	@Override
	public void move(String no, String from, String to) {
		command.run(() -> pass(no, from, to));
	}

	private void pass(String no, String from, String to) {
		for (Task task : of(no)) {
			if (offered(task, from) && !task.getTaskDefinitionKey().equals(URGENT_REPORT)) {
				tasks.setAssignee(task.getId(), null);
				tasks.deleteCandidateGroup(task.getId(), from);
				tasks.addCandidateGroup(task.getId(), to);
			}
		}
		instances.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, PetitionProcess.KEY)
			.list()
			.forEach(instance -> instances.setVariable(instance.getId(),
					PetitionProcess.Variables.ASSIGNEE_POST.name(), to));
	}

	@EventListener
	void inCharge(CaseEvent event) {
		if (event.type() == CaseEventType.ASSIGNED || event.type() == CaseEventType.HANDED_ON) {
			String post = event.details().get(POST);
			tasks.createTaskQuery()
				.processInstanceBusinessKey(event.no())
				.taskDefinitionKey(URGENT_REPORT)
				.list()
				.stream()
				.filter(task -> post != null && !offered(task, post))
				.forEach(task -> tasks.addCandidateGroup(task.getId(), post));
		}
	}

	private List<Task> of(String no) {
		return tasks.createTaskQuery()
			.processInstanceBusinessKey(no)
			.processDefinitionKey(PetitionProcess.KEY)
			.list();
	}

	private boolean offered(Task task, String group) {
		return tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.anyMatch(group::equals);
	}

}
