package org.yishitang.process.year.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.yishitang.process.year.proof.Evidence.Case;
import org.yishitang.process.year.proof.Evidence.Limit;
import org.yishitang.process.year.proof.Evidence.Task;

/** Ledger, case file and engine say the same: state, post, dates, light, and what waits. */
@Component
class Agreement implements Check {

	private static final String NO_ROW = "ledger-row-missing";

	private static final String DIFFERS = "ledger-differs";

	private static final String LIGHT = "ledger-light-differs";

	private static final String TASK = "task-does-not-fit-state";

	private static final String HISTORY = "history-differs";

	/** What waits in each state; states that are passed through at once are not listed. */
	private static final Map<String, Set<String>> WAITING = Map.ofEntries(
			Map.entry("TRIAGE", Set.of("triage", "confirm-non-acceptance", "confirm-no-longer")),
			Map.entry("OBJECTION", Set.of("confirm-objection")), Map.entry("ACCEPTED", Set.of("assign")),
			Map.entry("REOPENED", Set.of("assign")),
			Map.entry("INVESTIGATING", Set.of("investigate", "approve-extension", "approve-switch")),
			Map.entry("CONSULTATION",
					Set.of("convene-sitting", "open-sitting", "record-statements", "hold-sitting", "count-votes",
							"decide-after-failure", "decide-quorum-lost", "write-minutes", "check-publication",
							"decide-objections")),
			Map.entry("MEDIATION", Set.of("record-consent", "appoint-mediators", "mediate", "sign-agreement")),
			Map.entry("DECISION_DRAFT", Set.of("draft-opinion")), Map.entry("SIGN_OFF", Set.of("sign-opinion")),
			Map.entry("EXECUTING", Set.of("carry-out")),
			Map.entry("CALL_BACK", Set.of("call-back", "strike-off", "approve-ordinary")));

	/** Tasks beside the matter's own way. */
	private static final Set<String> BESIDE = Set.of("confirm-withdrawal", "acknowledge-urgent", "urgent-report");

	/** May wait for the sender's answer or for the end of the publication, not for one of us. */
	private static final Set<String> ELSEWHERE = Set.of("OBJECTION", "CONSULTATION");

	private final JdbcClient database;

	Agreement(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Set<String> rules() {
		return Set.of(NO_ROW, DIFFERS, LIGHT, TASK, HISTORY);
	}

	@Override
	public void look(Evidence evidence, Findings findings) {
		Map<String, Row> rows = new HashMap<>();
		database.sql("select * from ledger_row").query(Agreement::row).list().forEach(row -> rows.put(row.no(), row));
		evidence.all().forEach(matter -> {
			Row row = rows.get(matter.no());
			findings.holds(row != null, NO_ROW, matter.no(), "%s", matter.status());
			if (row != null) {
				compare(evidence, matter, row, findings);
			}
			waiting(evidence, matter, findings);
			String last = null;
			for (Evidence.Line line : evidence.of(evidence.lines(), matter.no())) {
				last = line.moved() ? line.after() : last;
			}
			findings.holds(matter.status().equals(last), HISTORY, matter.no(), "is %s, last line says %s", matter.status(),
					last);
		});
	}

	private static void compare(Evidence evidence, Case matter, Row row, Findings findings) {
		String file = List.of(matter.status(), matter.cycle(), text(matter.category()), text(matter.urgency()),
				text(matter.procedure()), text(matter.post()), text(matter.acceptedAt()), text(matter.repliedAt()),
				text(matter.closedAt()), matter.ended())
			.toString();
		findings.holds(file.equals(row.words()), DIFFERS, matter.no(), "file %s, ledger %s", file, row.words());
		Instant red = matter.ended() ? null
				: evidence.of(evidence.limits(), matter.no())
					.stream()
					.filter(limit -> limit.guarded() && limit.live() || limit.breached())
					.map(Agreement::red)
					.min(Instant::compareTo)
					.orElse(null);
		findings.holds(Objects.equals(red, row.red()), LIGHT, matter.no(), "limits turn red %s, ledger %s", red,
				row.red());
	}

	/** Red from the end, or from the breach where an administrator fired the timer before. */
	private static Instant red(Limit limit) {
		boolean early = limit.breached() && limit.settledAt() != null && limit.settledAt().isBefore(limit.legalEnd());
		return early ? limit.settledAt() : limit.legalEnd();
	}

	private static void waiting(Evidence evidence, Case matter, Findings findings) {
		Set<String> fit = WAITING.get(matter.status());
		List<Task> own = evidence.of(evidence.tasks(), matter.no())
			.stream()
			.filter(task -> Set.of("petition", "mediation", "council-sitting").contains(task.process()))
			.filter(task -> !BESIDE.contains(task.key()))
			.toList();
		if (!matter.ended()) {
			boolean elsewhere = ELSEWHERE.contains(matter.status()) && own.isEmpty();
			findings.holds(elsewhere || fit != null && own.size() == 1 && fit.contains(own.get(0).key()), TASK, matter.no(),
					"%s, and there waits %s", matter.status(), own.stream().map(Task::key).toList());
		}
	}

	private static Object text(Object value) {
		return value == null ? "" : value;
	}

	private static Row row(ResultSet row, int at) throws SQLException {
		String words = List.of(row.getString("status"), row.getInt("cycle"), text(row.getString("category")),
				text(row.getString("urgency")), text(row.getString("handling_procedure")), text(row.getString("post")),
				text(Reading.moment(row, "accepted_at")), text(Reading.moment(row, "replied_at")),
				text(Reading.moment(row, "closed_at")), row.getBoolean("ended"))
			.toString();
		return new Row(row.getString("case_no"), words, Reading.moment(row, "end_at"));
	}

	private record Row(String no, String words, Instant red) {
	}

}
