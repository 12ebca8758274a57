package org.yishitang.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.OfficeRoster;
import org.yishitang.access.Role;
import org.yishitang.territory.Post;
import org.yishitang.territory.Roster;

/**
 * Whether every open task has a person who is there: its holder, or somebody of a candidate group. Else there is one
 * incident on the task's token, which disappears when somebody is there again. A fixed number of statements, however
 * many tasks are open.
 */
@Component
class Attendance {

	/** Type of the incidents. */
	static final String NOBODY_THERE = "nobody-there";

	private final OpenTasks open;

	private final OfficeRoster rosters;

	private final Accounts accounts;

	private final RuntimeService engine;

	private final TaskWords words;

	Attendance(OpenTasks open, OfficeRoster rosters, Accounts accounts, @Lazy RuntimeService engine, TaskWords words) {
		this.open = open;
		this.rosters = rosters;
		this.accounts = accounts;
		this.engine = engine;
		this.words = words;
	}

	/** The morning's look at every task; incidents of tasks that are gone go too. */
	void checkAll() {
		Map<String, Incident> known = known();
		List<OpenTask> tasks = open.all();
		check(tasks, known);
		Set<String> there = tasks.stream().map(OpenTask::id).collect(Collectors.toSet());
		known.values().stream().filter(incident -> !there.contains(incident.getConfiguration())).forEach(this::resolve);
	}

	/**
	 * A look at the tasks one change concerns.
	 * @param account what this account has claimed; null for nobody
	 * @param groups what waits for these groups
	 */
	void checkFor(String account, Collection<String> groups) {
		Map<String, OpenTask> tasks = new HashMap<>();
		Stream.concat(account == null ? Stream.empty() : open.claimedBy(account).stream(), open.waitingFor(groups).stream())
			.forEach(task -> tasks.put(task.id(), task));
		Map<String, Incident> known = known();
		open.still(known.keySet()).forEach(task -> tasks.put(task.id(), task));
		check(tasks.values(), known);
	}

	/** Somebody finished the task: whoever was missing is missed no more. */
	void done(String task) {
		engine.createIncidentQuery().incidentType(NOBODY_THERE).configuration(task).list().forEach(this::resolve);
	}

	private void check(Collection<OpenTask> tasks, Map<String, Incident> known) {
		Presence presence = new Presence(rosters.now());
		for (OpenTask task : tasks) {
			Incident incident = known.get(task.id());
			boolean missing = presence.missing(task);
			if (missing && incident == null) {
				engine.createIncident(NOBODY_THERE, task.execution(), task.id(), presence.why(task));
			}
			else if (!missing && incident != null) {
				resolve(incident);
			}
		}
	}

	/** By task. The engine repeats an incident on every calling instance, without the task; those go with theirs. */
	private Map<String, Incident> known() {
		return engine.createIncidentQuery()
			.incidentType(NOBODY_THERE)
			.list()
			.stream()
			.filter(incident -> incident.getConfiguration() != null)
			.collect(Collectors.toMap(Incident::getConfiguration, incident -> incident, (one, other) -> one));
	}

	private void resolve(Incident incident) {
		engine.resolveIncident(incident.getId());
	}

	/** Who is there at one moment. */
	private final class Presence {

		private final Roster now;

		private final Set<String> staffed;

		private final Map<String, Boolean> groups = new HashMap<>();

		private Presence(Roster now) {
			this.now = now;
			this.staffed = accounts.all()
				.stream()
				.filter(account -> account.active() && !now.isAway(account.id()))
				.map(Account::roles)
				.flatMap(Set::stream)
				.map(Role::id)
				.collect(Collectors.toCollection(HashSet::new));
		}

		private boolean missing(OpenTask task) {
			boolean somebodysOwn = task.assignee() != null && task.groups().isEmpty();
			return task.assignee() != null && now.isAway(task.assignee()) || !somebodysOwn
					&& task.groups().stream().noneMatch(group -> groups.computeIfAbsent(group, this::isStaffed));
		}

		/** Somebody further up may do the work meanwhile, but the post itself is empty. */
		private boolean isStaffed(String group) {
			return staffed.contains(group) || rosters.postsOf(group, now)
				.stream()
				.anyMatch(post -> now.onDuty(post.id()).isPresent());
		}

		private String why(OpenTask task) {
			String where = task.groups()
				.stream()
				.flatMap(group -> Stream.concat(rosters.postsOf(group, now).stream().map(Post::title),
						rosters.postsOf(group, now).isEmpty() ? Stream.of(words.role(group)) : Stream.empty()))
				.distinct()
				.sorted()
				.collect(Collectors.joining("、"));
			boolean holder = task.assignee() != null && now.isAway(task.assignee());
			return words.office(holder ? "process.nobody-there.holder" : "process.nobody-there.post", task.name(), where);
		}

	}

}
