package org.yishitang.process.year.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** No timer fires twice, none is left behind, none runs for a matter that has ended. */
@Component
class Timers implements Check {

	private static final String TWICE = "timer-fired-twice";

	private static final String CLOSED = "timer-fired-for-ended-matter";

	private static final String LEFT = "timer-overdue";

	private static final String ORPHAN = "timer-of-ended-matter";

	/** The engine's tables hold whole seconds on MySQL. */
	private static final Duration ROUNDING = Duration.ofSeconds(2);

	/** How late a timer may be: the job executor looks every few seconds. */
	private static final Duration WAITS = Duration.ofMinutes(5);

	private static final int SUCCESSFUL = 2;

	/** Processes that end with the matter; the ladder's own timers are looked at with its limits. */
	private static final Set<String> OWN_WAY = Set.of("petition", "mediation", "council-sitting");

	private final JdbcClient database;

	Timers(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Set<String> rules() {
		return Set.of(TWICE, CLOSED, LEFT, ORPHAN);
	}

	@Override
	public void look(Evidence evidence, Findings findings) {
		database.sql("""
				select JOB_ID_, count(*) n, min(TIMESTAMP_) at, min(JOB_DEF_CONFIGURATION_) event, min(PROCESS_INSTANCE_ID_) instance
				from ACT_HI_JOB_LOG where JOB_STATE_ = ? and JOB_DEF_TYPE_ like 'timer%' group by JOB_ID_""")
			.param(SUCCESSFUL)
			.query((row, at) -> {
				findings.holds(row.getLong("n") == 1, TWICE, null, "%s fired %d times", row.getString("event"),
						row.getLong("n"));
				return null;
			})
			.list();
		database.sql("""
				select l.TIMESTAMP_ at, l.JOB_DEF_CONFIGURATION_ event, i.BUSINESS_KEY_ no from ACT_HI_JOB_LOG l
				join ACT_HI_PROCINST i on i.PROC_INST_ID_ = l.PROCESS_INSTANCE_ID_
				where l.JOB_STATE_ = ? and l.JOB_DEF_TYPE_ like 'timer%' and l.PROCESS_DEF_KEY_ in ('petition', 'mediation', 'council-sitting')""")
			.param(SUCCESSFUL)
			.query((row, at) -> fired(evidence, findings, row))
			.list();
		database.sql("""
				select j.DUEDATE_ at, j.HANDLER_CFG_ event, e.BUSINESS_KEY_ no, j.RETRIES_ retries, d.KEY_ process
				from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_
				join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_ where j.TYPE_ = 'timer'""")
			.query((row, at) -> waiting(evidence, findings, row))
			.list();
	}

	private static Object fired(Evidence evidence, Findings findings, ResultSet row) throws SQLException {
		Instant at = Reading.local(row, "at");
		findings.holds(!evidence.endedAt(row.getString("no"), at.minus(ROUNDING)), CLOSED, row.getString("no"),
				"%s at %s", row.getString("event"), at);
		return null;
	}

	private static Object waiting(Evidence evidence, Findings findings, ResultSet row) throws SQLException {
		Instant at = Reading.local(row, "at");
		String no = row.getString("no");
		Evidence.Case matter = no == null ? null : evidence.cases().get(no);
		findings.holds(at == null || !at.plus(WAITS).isBefore(evidence.now()), LEFT, no, "%s due %s",
				row.getString("event"), at);
		findings.holds(matter == null || !matter.ended() || !OWN_WAY.contains(row.getString("process")), ORPHAN, no,
				"%s due %s", row.getString("event"), at);
		return null;
	}

}
