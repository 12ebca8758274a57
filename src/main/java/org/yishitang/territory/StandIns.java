package org.yishitang.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which work is done in whose place; the record stays when the work is done or given back. */
@Component
public class StandIns {

	private static final String OPEN = "select * from handed_task where closed_at is null ";

	private final JdbcClient database;

	private final Clock clock;

	StandIns(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** Everything that is in the hands of a stand-in now, the oldest first. */
	public List<StandIn> open() {
		return database.sql(OPEN + "order by handed_at, id").query(StandIns::read).list();
	}

	/** Whose work this is, while a stand-in has it. */
	public Optional<StandIn> of(String task) {
		return database.sql("select * from handed_task where task = ? and closed_at is null")
			.param(task)
			.query(StandIns::read)
			.optional();
	}

	/** A piece of work leaves its holder; a second hand-over keeps the first holder. */
	public void hand(String task, String caseNo, String duty, String post, String holder, String standIn) {
		int moved = database.sql("update handed_task set stand_in = ? where task = ? and closed_at is null")
			.params(standIn, task)
			.update();
		if (moved == 0) {
			database
				.sql("insert into handed_task (id, task, case_no, duty, post, holder, stand_in, handed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
				.params(UUID.randomUUID().toString(), task, caseNo, duty, post, holder, standIn,
						Absences.utc(clock.instant()))
				.update();
		}
	}

	/** A piece of work is done, or back with its holder. */
	public void close(String task) {
		database.sql("update handed_task set closed_at = ? where task = ? and closed_at is null")
			.params(Absences.utc(clock.instant()), task)
			.update();
	}

	private static StandIn read(ResultSet row, int number) throws SQLException {
		return new StandIn(row.getString("id"), row.getString("task"), row.getString("case_no"), row.getString("duty"),
				row.getString("post"), row.getString("holder"), row.getString("stand_in"),
				Absences.moment(row, "handed_at"));
	}

}
