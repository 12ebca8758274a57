package org.yishitang.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of the ladder in the database; rows are written once and only read afterwards. */
@Component
class LadderStore {

	private final JdbcClient database;

	LadderStore(JdbcClient database) {
		this.database = database;
	}

	int newest() {
		return database.sql("select max(version_no) from ladder_version").query(Integer.class).single();
	}

	LadderTable read(int version) {
		List<LadderRow> rows = database
			.sql("select * from ladder_row where version_no = ? order by rule_code, urgency, handling_procedure")
			.param(version)
			.query((row, at) -> row(row))
			.list();
		List<LadderTrigger> triggers = database.sql("select * from ladder_trigger where version_no = ?")
			.param(version)
			.query((row, at) -> trigger(row))
			.list();
		return new LadderTable(version, rows, triggers);
	}

	List<LadderVersion> history() {
		return database.sql("select * from ladder_version order by version_no desc")
			.query((row, at) -> new LadderVersion(row.getInt("version_no"), row.getObject("in_force_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
					row.getString("changed_by"), row.getString("reason")))
			.list();
	}

	void write(LadderTable table, LadderVersion made) {
		try {
			database.sql("insert into ladder_version (version_no, in_force_at, changed_by, reason) values (?, ?, ?, ?)")
				.params(made.version(), utc(made.inForceAt()), made.by(), made.reason())
				.update();
		}
		catch (DuplicateKeyException somebodyElse) {
			throw new LimitRefused(LimitRefusal.of("ladders.refusal.changed-meanwhile", made.version()));
		}
		table.rows().forEach(row -> write(table.version(), row));
		table.triggers().forEach(trigger -> write(table.version(), trigger));
	}

	private void write(int version, LadderRow row) {
		database.sql("insert into ladder_row (version_no, rule_code, urgency, handling_procedure, ladder_step,"
				+ " point_kind, amount, recipients, action_kind, answer_days) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(version, row.rule(), row.urgency(), row.procedure(), row.step().name(), row.kind().name(),
					row.amount(), String.join(",", row.recipients()), row.action().name(), row.answerDays())
			.update();
	}

	private void write(int version, LadderTrigger trigger) {
		database.sql("insert into ladder_trigger (version_no, trigger_kind, light, action_kind, answer_days,"
				+ " switched_on) values (?, ?, ?, ?, ?, ?)")
			.params(version, trigger.kind().name(), trigger.light().name(), trigger.action().name(),
					trigger.answerDays(), trigger.on())
			.update();
	}

	private static LadderRow row(ResultSet row) throws SQLException {
		return new LadderRow(row.getString("rule_code"), row.getString("urgency"), row.getString("handling_procedure"),
				LadderStep.valueOf(row.getString("ladder_step")), PointKind.valueOf(row.getString("point_kind")),
				row.getInt("amount"), List.of(row.getString("recipients").split(",")),
				LadderAction.valueOf(row.getString("action_kind")), row.getInt("answer_days"));
	}

	private static LadderTrigger trigger(ResultSet row) throws SQLException {
		return new LadderTrigger(TriggerKind.valueOf(row.getString("trigger_kind")),
				Light.valueOf(row.getString("light")), LadderAction.valueOf(row.getString("action_kind")),
				row.getInt("answer_days"), row.getBoolean("switched_on"));
	}

	private static LocalDateTime utc(Instant moment) {
		return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
	}

}
