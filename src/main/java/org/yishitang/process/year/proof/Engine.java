package org.yishitang.process.year.proof;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.yishitang.process.year.proof.Evidence.Limit;

/** The engine guards exactly what runs; nothing failed unexplained; all mail is out. */
@Component
class Engine implements Check {

	private static final String UNWATCHED = "limit-without-ladder";

	private static final String WATCHED = "ladder-without-limit";

	private static final String INCIDENT = "incident-unexplained";

	private static final String FAILED = "job-failed";

	private static final String MAIL = "outbox-not-drained";

	/**
	 * Incidents on purpose: of an empty post the next higher one was told; whether nobody was there is looked at by
	 * {@link PeopleThere}.
	 */
	private static final Set<String> EXPLAINED = Set.of("vacant-post", PeopleThere.INCIDENT);

	private final JdbcClient database;

	Engine(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Set<String> rules() {
		return Set.of(UNWATCHED, WATCHED, INCIDENT, FAILED, MAIL);
	}

	@Override
	public void look(Evidence evidence, Findings findings) {
		Map<String, Integer> ladders = ladders();
		evidence.limits().forEach((no, limits) -> limits.stream().filter(Limit::guarded).forEach(limit -> {
			String key = no + " " + limit.rule();
			if (limit.live()) {
				findings.holds(ladders.getOrDefault(key, 0) == 1, UNWATCHED, no, "%s runs until %s, ladders %d",
						limit.rule(), limit.legalEnd(), ladders.getOrDefault(key, 0));
			}
		}));
		ladders.forEach((key, count) -> {
			String no = key.split(" ")[0];
			String rule = key.split(" ")[1];
			findings.holds(evidence.of(evidence.limits(), no)
				.stream()
				.anyMatch(limit -> limit.rule().equals(rule) && limit.live()), WATCHED, no, "%s", rule);
		});
		database.sql("select INCIDENT_TYPE_ type, ACTIVITY_ID_ activity, INCIDENT_MSG_ msg from ACT_RU_INCIDENT").query((row, at) -> {
			findings.holds(EXPLAINED.contains(row.getString("type")), INCIDENT, null, "%s at %s: %s",
					row.getString("type"), row.getString("activity"), row.getString("msg"));
			return null;
		}).list();
		database.sql("select HANDLER_CFG_ event, EXCEPTION_MSG_ msg from ACT_RU_JOB where RETRIES_ = 0 or EXCEPTION_MSG_ is not null")
			.query((row, at) -> {
				findings.holds(false, FAILED, null, "%s: %s", row.getString("event"), row.getString("msg"));
				return null;
			})
			.list();
		mail(evidence, findings);
	}

	/** Ladders that still wait, by number and rule; after a breach only the answer to an order is waited for. */
	private Map<String, Integer> ladders() {
		Map<String, Integer> found = new HashMap<>();
		database.sql("""
				select e.BUSINESS_KEY_ no, v.TEXT_ rule from ACT_RU_EXECUTION e
				join ACT_RU_VARIABLE v on v.EXECUTION_ID_ = e.ID_ and v.NAME_ = 'rule'
				join ACT_RE_PROCDEF d on d.ID_ = e.PROC_DEF_ID_ and d.KEY_ = 'supervision'
				where e.PARENT_ID_ is null and exists (select 1 from ACT_RU_JOB j
				where j.PROCESS_INSTANCE_ID_ = e.ID_ and j.HANDLER_CFG_ like 'wait-%')""")
			.query((row, at) -> found.merge(row.getString("no") + " " + row.getString("rule"), 1, Integer::sum))
			.list();
		return found;
	}

	private void mail(Evidence evidence, Findings findings) {
		database.sql("select case_no, kind, medium, state, next_attempt_at from outbox_message where state <> 'SENT'")
			.query((row, at) -> {
				Instant next = Reading.moment(row, "next_attempt_at");
				boolean later = !row.getString("state").equals("DEAD") && next.isAfter(evidence.now());
				findings.holds(later, MAIL, row.getString("case_no"), "%s by %s is %s", row.getString("kind"),
						row.getString("medium"), row.getString("state"));
				return null;
			})
			.list();
	}

}
