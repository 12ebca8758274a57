package org.yishitang.process.guard;

import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * Who may work on a task: its candidates and its holder may read, claim and complete it. Unlike the engine's own rule,
 * whoever stops being candidate or holder loses that right.
 */
class TaskPermissions extends DefaultAuthorizationProvider {

	@Override
	public AuthorizationEntity[] newTaskAssignee(Task task, String before, String now) {
		if (before != null && !before.equals(now)) {
			drop(getGrantAuthorizationByUserId(before, Resources.TASK, task.getId()));
		}
		return super.newTaskAssignee(task, before, now);
	}

	@Override
	public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String user, String type) {
		drop(getGrantAuthorizationByUserId(user, Resources.TASK, task.getId()));
		return null;
	}

	@Override
	public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String group, String type) {
		drop(getGrantAuthorizationByGroupId(group, Resources.TASK, task.getId()));
		return null;
	}

	private void drop(AuthorizationEntity authorization) {
		if (authorization != null) {
			Context.getCommandContext().getDbEntityManager().delete(authorization);
		}
	}

}
