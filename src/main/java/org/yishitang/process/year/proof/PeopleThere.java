package org.yishitang.process.year.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever is away holds no task unseen, and where nobody is said to be there nobody is. */
@Component
class PeopleThere implements Check {

	/** Type of the incident of a task nobody is there for. */
	static final String INCIDENT = "nobody-there";

	private static final String UNSEEN = "absent-holder-unseen";

	private static final String UNTRUE = "somebody-there-after-all";

	private final JdbcClient database;

	PeopleThere(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Set<String> rules() {
		return Set.of(UNSEEN, UNTRUE);
	}

	@Override
	public void look(Evidence evidence, Findings findings) {
		Set<String> away = away(evidence);
		Set<String> missed = new HashSet<>(database
			.sql("select CONFIGURATION_ from ACT_RU_INCIDENT where INCIDENT_TYPE_ = ? and CONFIGURATION_ is not null")
			.param(INCIDENT)
			.query(String.class)
			.list());
		Map<String, Set<String>> people = people();
		evidence.tasks().forEach((no, tasks) -> tasks.forEach(task -> {
			boolean held = task.assignee() != null && away.contains(task.assignee());
			findings.holds(!held || missed.contains(task.id()), UNSEEN, no, "%s of %s, who is away", task.key(),
					task.assignee());
			if (missed.remove(task.id())) {
				findings.holds(held || away.containsAll(people.getOrDefault(task.id(), Set.of())), UNTRUE, no,
						"%s has one of %s", task.key(), people.get(task.id()));
			}
		}));
		missed.forEach(task -> findings.holds(false, UNTRUE, null, "task %s is gone", task));
	}

	private Set<String> away(Evidence evidence) {
		Set<String> away = new HashSet<>(
				database.sql("select id from staff_account where active = false").query(String.class).list());
		database.sql("select account, starts_at, ends_at from absence where cancelled_at is null").query((row, at) -> {
			boolean now = !utc(row, "starts_at").isAfter(evidence.now()) && utc(row, "ends_at").isAfter(evidence.now());
			return now && away.add(row.getString("account"));
		}).list();
		return away;
	}

	/** Absences are written in UTC on every database. */
	private static Instant utc(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
	}

	/** Who may do a task by a role or a post, by task. */
	private Map<String, Set<String>> people() {
		List<Candidate> all = database.sql("""
				select l.TASK_ID_ task, r.account account from ACT_RU_IDENTITYLINK l join staff_role r on r.role = l.GROUP_ID_
				union select l.TASK_ID_, p.holder_a from ACT_RU_IDENTITYLINK l join post p on p.id = l.GROUP_ID_
				where p.holder_a is not null
				union select l.TASK_ID_, p.holder_b from ACT_RU_IDENTITYLINK l join post p on p.id = l.GROUP_ID_
				where p.holder_b is not null""").query(Candidate.class).list();
		return all.stream()
			.filter(each -> each.task() != null)
			.collect(Collectors.groupingBy(Candidate::task, Collectors.mapping(Candidate::account, Collectors.toSet())));
	}

	private record Candidate(String task, String account) {
	}

}
