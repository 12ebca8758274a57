package org.yishitang.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open tasks with their candidate groups: two statements for all of them, however many there are. */
@Component
class OpenTasks {

	/** Above this it is cheaper to read the candidates of all. */
	private static final int FEW = 500;

	private final TaskService tasks;

	private final JdbcClient database;

	OpenTasks(@Lazy TaskService tasks, JdbcClient database) {
		this.tasks = tasks;
		this.database = database;
	}

	List<OpenTask> all() {
		return withGroups(tasks.createTaskQuery().list());
	}

	/** What this account has claimed. */
	List<OpenTask> claimedBy(String account) {
		return withGroups(tasks.createTaskQuery().taskAssignee(account).list());
	}

	/** What waits for these groups, claimed or not. */
	List<OpenTask> waitingFor(Collection<String> groups) {
		return groups.isEmpty() ? List.of()
				: withGroups(tasks.createTaskQuery().taskCandidateGroupIn(List.copyOf(groups)).includeAssignedTasks().list());
	}

	/** Those of these ids that are still open. */
	List<OpenTask> still(Collection<String> ids) {
		return ids.isEmpty() ? List.of()
				: withGroups(tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list());
	}

	private List<OpenTask> withGroups(List<Task> found) {
		Map<String, Set<String>> groups = new HashMap<>();
		Map<String, String> numbers = new HashMap<>();
		links(found.stream().map(Task::getId).toList()).forEach(link -> {
			numbers.put(link.task(), link.caseNo());
			if (link.candidate() != null) {
				groups.computeIfAbsent(link.task(), task -> new HashSet<>()).add(link.candidate());
			}
		});
		return found.stream()
			.map(task -> new OpenTask(task.getId(), numbers.get(task.getId()), task.getTaskDefinitionKey(),
					task.getName().split(TaskDates.SEPARATOR, 2)[0], task.getExecutionId(), task.getAssignee(),
					groups.getOrDefault(task.getId(), Set.of())))
			.toList();
	}

	/** The engine has no query for the candidates of many tasks, so its tables are read here, never written. */
	private List<Link> links(List<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		boolean few = ids.size() <= FEW;
		var query = database.sql("""
				select t.ID_ task, e.BUSINESS_KEY_ case_no, l.GROUP_ID_ candidate
				from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
				left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
				""" + (few ? "where t.ID_ in (:ids)" : ""));
		return (few ? query.param("ids", ids) : query).query(Link.class).list();
	}

	/** Candidate groups of a task that may not have reached the database yet. */
	static Set<String> groups(org.camunda.bpm.engine.impl.persistence.entity.TaskEntity task) {
		return task.getCandidates()
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(java.util.Objects::nonNull)
			.collect(Collectors.toSet());
	}

	private record Link(String task, String caseNo, String candidate) {

	}

}
