package org.yishitang.process;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Circle;
import org.yishitang.petition.NarrowReason;

/** Takes open tasks of a matter that became narrow out of their groups' sight, and shows them to whoever is named later. */
@Component
class ClosingTheCircle {

	private final TaskService tasks;

	private final Accounts accounts;

	private final Circle circle;

	private final MediatorsAtWork mediators;

	private final NamedTasks.Matters matters;

	ClosingTheCircle(@Lazy TaskService tasks, Accounts accounts, Circle circle, @Lazy MediatorsAtWork mediators,
			NamedTasks.Matters matters) {
		this.matters = matters;
		this.circle = circle;
		this.mediators = mediators;
		this.tasks = tasks;
		this.accounts = accounts;
	}

	@EventListener
	void happened(CaseEvent event) {
		if (event.type() == CaseEventType.MEDIATION_HARM) {
			circle.close(event.no(), NarrowReason.HARM,
					accounts.find(event.actor()).map(Account::id).or(() -> mediators.of(event.no())).orElse(CaseEvent.SYSTEM));
		}
		if (event.after() != event.before() && event.type() == CaseEventType.ACCEPTED && noAccusation(event.no())) {
			circle.open(event.no(), event.actor());
		}
		if (event.type() == CaseEventType.CIRCLE_CLOSED || event.type() == CaseEventType.CIRCLE_OPENED) {
			open(event.no()).forEach(this::offeredAnew);
		}
		if (event.type() == CaseEventType.PERSON_NAMED) {
			String account = event.details().get("account");
			Set<String> groups = accounts.groupsOf(account);
			open(event.no()).stream()
				.filter(task -> groups(task).stream().anyMatch(groups::contains))
				.forEach(task -> tasks.addCandidateUser(task.getId(), account));
		}
		if (event.type() == CaseEventType.PERSON_UNNAMED) {
			open(event.no()).forEach(task -> tasks.deleteCandidateUser(task.getId(), event.details().get("account")));
		}
	}

	/** It was taken for an accusation, and is none. */
	private boolean noAccusation(String no) {
		return circle.of(no).filter(narrow -> narrow.reason() == NarrowReason.ACCUSATION).isPresent()
				&& matters.narrowBy(no).isEmpty();
	}

	/** The same groups, whose right to see it is now that of the named persons among them. */
	private void offeredAnew(Task task) {
		for (String group : groups(task)) {
			tasks.deleteCandidateGroup(task.getId(), group);
			tasks.addCandidateGroup(task.getId(), group);
		}
	}

	private List<Task> open(String no) {
		return tasks.createTaskQuery().processInstanceBusinessKey(no).list().stream().filter(task -> !done(task)).toList();
	}

	/** The task by whose completion it happened is still in the tables. */
	private static boolean done(Task task) {
		return "Completed".equals(task.getTaskState());
	}

	private List<String> groups(Task task) {
		return tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId).filter(Objects::nonNull).toList();
	}

}
