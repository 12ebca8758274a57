package org.yishitang.process.year;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks into the engine: what waits for people and which timers run, in one query each. */
@Component
class Looking {

	private static final String TASKS = """
			select t.ID_ id, t.TASK_DEF_KEY_ task, t.ASSIGNEE_ assignee, t.PRIORITY_ priority, l.GROUP_ID_ grp
			from ACT_RU_EXECUTION e join ACT_RU_TASK t on t.PROC_INST_ID_ = e.ID_
			left join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
			where e.BUSINESS_KEY_ = ? order by t.CREATE_TIME_, t.TASK_DEF_KEY_, t.ID_, l.GROUP_ID_""";

	/** Group of the timers that belong to no instance: they start one. */
	static final String NO_MATTER = "-";

	private static final String TIMERS = """
			select j.ID_ id, e.BUSINESS_KEY_ no, j.DUEDATE_ due, j.HANDLER_CFG_ event
			from ACT_RU_JOB j left join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
			where j.TYPE_ = 'timer' and j.DUEDATE_ is not null""";

	/** Begins at the instances, so that one matter's timers cost no look at all others. */
	private static final String OF_MATTER = """
			select j.ID_ id, e.BUSINESS_KEY_ no, j.DUEDATE_ due, j.HANDLER_CFG_ event
			from ACT_RU_EXECUTION e join ACT_RU_JOB j on j.PROCESS_INSTANCE_ID_ = e.ID_
			where e.BUSINESS_KEY_ = ? and j.TYPE_ = 'timer' and j.DUEDATE_ is not null""";

	private final JdbcClient database;

	Looking(JdbcClient database) {
		this.database = database;
	}

	/** The tasks of a matter, the oldest first. */
	List<OpenTask> tasks(String no) {
		Map<String, OpenTask> found = new LinkedHashMap<>();
		database.sql(TASKS).param(no).query((row, at) -> {
			OpenTask task = found.computeIfAbsent(row.getString("id"), id -> task(id, row));
			String group = row.getString("grp");
			return group != null && task.groups().add(group);
		}).list();
		return new ArrayList<>(found.values());
	}

	/** The timers of a matter, an absence, or {@link #NO_MATTER}. */
	List<DueTimer> timers(String no) {
		boolean none = no.equals(NO_MATTER);
		return (none ? database.sql(TIMERS + " and j.PROCESS_INSTANCE_ID_ is null")
				: database.sql(OF_MATTER).param(no))
			.query((row, at) -> timer(row))
			.list();
	}

	/** All timers there are. */
	List<DueTimer> timers() {
		return database.sql(TIMERS).query((row, at) -> timer(row)).list();
	}

	private static OpenTask task(String id, java.sql.ResultSet row) {
		try {
			return new OpenTask(id, row.getString("task"), row.getString("assignee"), row.getInt("priority"),
					new LinkedHashSet<>());
		}
		catch (java.sql.SQLException problem) {
			throw new IllegalStateException(problem);
		}
	}

	private static DueTimer timer(java.sql.ResultSet row) throws java.sql.SQLException {
		Timestamp due = row.getTimestamp("due");
		Instant at = due.toInstant();
		String no = row.getString("no");
		return new DueTimer(row.getString("id"), no == null ? NO_MATTER : no, at, row.getString("event"));
	}

}
