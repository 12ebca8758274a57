package org.yishitang.process.guard;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Who may work on a task: its candidates and its holder may read, claim and complete it. Unlike the engine's own rule,
 * whoever stops being candidate or holder loses that right, and of a group only the named persons get it where a matter
 * is narrow.
 */
class TaskPermissions extends DefaultAuthorizationProvider {

	private final Supplier<NamedWork> named;

	TaskPermissions(Supplier<NamedWork> named) {
		this.named = named;
	}

	@Override
	public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
		if (before != null && !before.equals(now)) {
			drop(getGrantAuthorizationByUserId(before, Resources.TASK, task.getId()));
		}
		if (now != null) {
			matter(task).ifPresent(no -> named.get().holds(no, now));
		}
		return super.newTaskAssignee(task, before, now);
	}

	@Override
	public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
		Optional<Set<String>> instead = instead(task, group);
		return instead.isEmpty() ? super.newTaskGroupIdentityLink(task, group, type)
				: instead.get()
					.stream()
					.flatMap(account -> Arrays.stream(super.newTaskUserIdentityLink(task, account, type)))
					.toArray(AuthorizationEntity[]::new);
	}

	@Override
	public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String user, String type) {
		drop(getGrantAuthorizationByUserId(user, Resources.TASK, task.getId()));
		return null;
	}

	@Override
	public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String group, String type) {
		drop(getGrantAuthorizationByGroupId(group, Resources.TASK, task.getId()));
		instead(task, group).ifPresent(accounts -> accounts.stream()
			.filter(account -> !account.equals(task.getAssignee()))
			.forEach(account -> drop(getGrantAuthorizationByUserId(account, Resources.TASK, task.getId()))));
		return null;
	}

	private Optional<Set<String>> instead(Task task, String group) {
		return matter(task).flatMap(no -> named.get().insteadOf(no, group));
	}

	private static Optional<String> matter(Task task) {
		ExecutionEntity execution = ((TaskEntity) task).getExecution();
		return Optional.ofNullable(execution).map(ExecutionEntity::getProcessBusinessKey);
	}

	private void drop(AuthorizationEntity authorization) {
		if (authorization != null) {
			Context.getCommandContext().getDbEntityManager().delete(authorization);
		}
	}

}
