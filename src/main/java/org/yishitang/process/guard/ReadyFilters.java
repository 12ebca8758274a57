package org.yishitang.process.guard;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The filters everybody finds in Tasklist: mine, my posts, due soon, overdue; and all, for those who oversee. */
@Component
class ReadyFilters {

	private static final String EVERYBODY = Authorization.ANY;

	private static final List<String> OVERSEERS = List.of("supervisor", "director", "leader");

	private final ProcessEngine engine;

	private final MessageSource words;

	ReadyFilters(ProcessEngine engine, MessageSource words) {
		this.engine = engine;
		this.words = words;
	}

	/** Adds the filters that are missing. */
	void load() {
		ensure("mine", 10, tasks().taskAssigneeExpression("${currentUser()}"), List.of(EVERYBODY));
		ensure("posts", 20, tasks().taskCandidateGroupInExpression("${currentUserGroups()}").taskUnassigned(),
				List.of(EVERYBODY));
		ensure("soon", 30, tasks().dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusDays(3)}"),
				List.of(EVERYBODY));
		ensure("overdue", 40, tasks().dueBeforeExpression("${now()}"), List.of(EVERYBODY));
		ensure("all", 50, tasks(), OVERSEERS);
	}

	/** A query outside the engine's commands, which is allowed to hold expressions. */
	private static TaskQuery tasks() {
		return new TaskQueryImpl().orderByTaskPriority().desc().orderByDueDate().asc();
	}

	private void ensure(String key, int priority, TaskQuery query, List<String> readers) {
		String name = words.getMessage("process.guard.filter." + key, null, Locale.SIMPLIFIED_CHINESE);
		FilterService filters = engine.getFilterService();
		if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
			return;
		}
		Filter filter = filters.newTaskFilter(name);
		filter.setQuery(query);
		filter.setProperties(Map.of("priority", priority, "refresh", true, "showUndefinedVariable", false));
		filters.saveFilter(filter);
		readers.forEach(reader -> allow(reader, filter.getId()));
	}

	private void allow(String reader, String filter) {
		boolean everybody = reader.equals(EVERYBODY);
		Authorization authorization = engine.getAuthorizationService()
			.createNewAuthorization(everybody ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
		if (!everybody) {
			authorization.setGroupId(reader);
		}
		authorization.setResource(Resources.FILTER);
		authorization.setResourceId(filter);
		authorization.setPermissions(new Permissions[] { Permissions.READ });
		engine.getAuthorizationService().saveAuthorization(authorization);
	}

}
