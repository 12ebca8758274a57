package org.yishitang.process.year.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.yishitang.process.year.proof.Evidence.Case;
import org.yishitang.process.year.proof.Evidence.Instance;
import org.yishitang.process.year.proof.Evidence.Letter;
import org.yishitang.process.year.proof.Evidence.Limit;
import org.yishitang.process.year.proof.Evidence.Line;
import org.yishitang.process.year.proof.Evidence.Step;
import org.yishitang.process.year.proof.Evidence.Task;

/** Reads the evidence, each table once. */
@Component
class Reading {

	private final JdbcClient database;

	private final Clock clock;

	Reading(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	Evidence now() {
		Map<String, Case> cases = read("select * from petition", Reading::matter).stream()
			.collect(Collectors.toMap(Case::no, each -> each, (one, other) -> one, TreeMap::new));
		return new Evidence(clock.instant(), cases,
				by(Limit::no, read("select * from case_deadline order by opened_at, rule_code", Reading::limit)),
				by(Line::no, read("select case_no, event_type, old_value, new_value, happened_at, details from case_event order by id", Reading::line)),
				by(Instance::no, read("""
						select e.ID_, e.BUSINESS_KEY_, d.KEY_, e.SUPER_EXEC_ from ACT_RU_EXECUTION e
						join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_ where e.PARENT_ID_ is null""", Reading::instance)),
				by(Task::no, read("""
						select t.ID_, e.BUSINESS_KEY_, d.KEY_, t.TASK_DEF_KEY_, t.ASSIGNEE_, t.DUE_DATE_ from ACT_RU_TASK t
						join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
						join ACT_RE_PROCDEF d on d.ID_ = t.PROC_DEF_ID_""", Reading::task)),
				by(Step::no, read("select * from ladder_step_taken order by taken_at, id", Reading::step)),
				by(Letter::no, read("select case_no, kind, cycle, issued_at, served_at from issued_letter", Reading::letter)));
	}

	private <T> List<T> read(String sql, RowMapper<T> row) {
		return database.sql(sql).query(row).list();
	}

	private static <T> Map<String, List<T>> by(Function<T, String> no, List<T> all) {
		return all.stream().filter(each -> no.apply(each) != null).collect(Collectors.groupingBy(no));
	}

	private static Case matter(ResultSet row, int at) throws SQLException {
		return new Case(row.getString("no"), row.getString("status"), row.getInt("cycle"), row.getString("channel"),
				row.getString("category"), row.getString("urgency"), row.getString("handling_procedure"),
				row.getString("assignee_post"), row.getString("notice_exempt"), moment(row, "received_at"),
				moment(row, "registered_at"), moment(row, "accepted_at"), moment(row, "replied_at"), moment(row, "closed_at"));
	}

	private static Limit limit(ResultSet row, int at) throws SQLException {
		return new Limit(row.getString("id"), row.getString("case_no"), row.getString("rule_code"), row.getString("state"),
				row.getBoolean("guarded"), moment(row, "opened_at"), moment(row, "legal_end"), moment(row, "target_end"),
				moment(row, "settled_at"), row.getInt("extension_amount") > 0);
	}

	private static Line line(ResultSet row, int at) throws SQLException {
		return new Line(row.getString("case_no"), row.getString("event_type"), row.getString("old_value"),
				row.getString("new_value"), moment(row, "happened_at"), row.getString("details"));
	}

	private static Instance instance(ResultSet row, int at) throws SQLException {
		return new Instance(row.getString(1), row.getString(2), row.getString(3), row.getString(4) == null);
	}

	private static Task task(ResultSet row, int at) throws SQLException {
		return new Task(row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5),
				local(row, "DUE_DATE_"));
	}

	private static Step step(ResultSet row, int at) throws SQLException {
		return new Step(row.getString("deadline_id"), row.getString("case_no"), row.getString("rule_code"),
				row.getString("ladder_step"), moment(row, "taken_at"));
	}

	private static Letter letter(ResultSet row, int at) throws SQLException {
		return new Letter(row.getString("case_no"), row.getString("kind"), row.getInt("cycle"), moment(row, "issued_at"),
				moment(row, "served_at"));
	}

	/** A moment the office wrote: H2 keeps it in the machine's zone, the MySQL family in UTC. */
	static Instant moment(ResultSet row, String column) throws SQLException {
		LocalDateTime value = row.getObject(column, LocalDateTime.class);
		if (value == null) {
			return null;
		}
		boolean h2 = row.getStatement().getConnection().getMetaData().getDatabaseProductName().equals("H2");
		return value.atZone(h2 ? ZoneId.systemDefault() : ZoneOffset.UTC).toInstant();
	}

	static Instant local(ResultSet row, String column) throws SQLException {
		Timestamp value = row.getTimestamp(column);
		return value == null ? null : value.toInstant();
	}

}
