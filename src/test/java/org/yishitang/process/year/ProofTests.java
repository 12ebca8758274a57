package org.yishitang.process.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.process.year.proof.Proof;
import org.yishitang.process.year.proof.Result;

/** A proof that finds nothing is worth as much as what it would have found: each violation is planted and seen. */
@OfficeTest(properties = { "yishitang.demo-matters=false", "yishitang.year.seed=12" })
@DisabledIfSystemProperty(named = "yishitang.test.database", matches = "mariadb", disabledReason = "the proof is tried here; on a server the sample is proven by it")
@Tag("long")
class ProofTests {

	/** What to break, by assertion; {@code :open} waits at investigate, {@code :ended} was struck off. */
	private static final Map<String, List<String>> PLANTED = new HashMap<>();

	static {
		plant("open-without-token", "delete from ACT_RU_IDENTITYLINK where TASK_ID_ in (" + tasks(":open") + ")",
				"delete from ACT_RU_TASK where PROC_INST_ID_ in (" + instances(":open") + ")");
		plant("open-without-limit", "update case_deadline set state = 'CANCELLED' where case_no = :open");
		plant("one-instance-per-open-matter",
				"update ACT_RU_EXECUTION set BUSINESS_KEY_ = null where BUSINESS_KEY_ = :open");
		plant("instance-of-ended-matter", "update petition set status = 'CLOSED' where no = :open");
		plant("limit-of-ended-matter",
				"update case_deadline set state = 'RUNNING' where case_no = :ended and guarded = true");
		plant("owed-later-without-token", "update petition set status = 'RESTRICTED' where no = :ended",
				"update case_deadline set rule_code = 'DL-14', state = 'RUNNING' where case_no = :ended and rule_code in ('DL-06', 'DL-16')");
		plant("instance-without-matter",
				"update ACT_RU_EXECUTION set BUSINESS_KEY_ = 'LF-XF-1999-000001' where BUSINESS_KEY_ = :open");
		plant("legal-date-passed-unnoticed",
				"update case_deadline set legal_end = '2020-01-01 16:00:00' where case_no = :open and guarded = true");
		plant("met-after-its-legal-date",
				"update case_deadline set settled_at = '2036-01-01 16:00:00' where case_no = :ended and state = 'MET'");
		plant("ladder-incomplete", "update case_deadline set state = 'BREACHED' where case_no = :ended and state = 'MET'",
				"delete from ladder_step_taken where case_no = :ended");
		plant("ladder-out-of-order",
				"update ladder_step_taken set taken_at = '2036-01-01 16:00:00' where ladder_step = 'HOLDER'");
		plant("ladder-of-ended-matter", """
				insert into ladder_step_taken (case_no, rule_code, legal_end, ladder_step, recipients, vacant, taken_at)
				values (:ended, 'DL-06', '2036-01-01 16:00:00', 'HOLDER', '', false, '2036-01-01 15:00:00')""");
		plant("timer-fired-twice", fired("JOB_ID_", "PROCESS_DEF_KEY_", "PROCESS_INSTANCE_ID_", "TIMESTAMP_"));
		plant("timer-fired-for-ended-matter", fired("'planted'", "'petition'",
				"(select min(PROC_INST_ID_) from ACT_HI_PROCINST where BUSINESS_KEY_ = :ended and PROC_DEF_KEY_ = 'petition')",
				"{ts '2036-01-01 15:00:00'}"));
		plant("timer-overdue", "update ACT_RU_JOB set DUEDATE_ = {ts '2020-01-01 15:00:00'} where TYPE_ = 'timer'");
		plant("timer-of-ended-matter", """
				update ACT_RU_JOB set PROCESS_INSTANCE_ID_ = (select min(ID_) from ACT_RU_EXECUTION
				where BUSINESS_KEY_ = :open and PROC_DEF_ID_ like 'petition:%' and PARENT_ID_ is null)
				where TYPE_ = 'timer'""", "update petition set status = 'CLOSED' where no = :open");
		plant("letter-missing", "delete from issued_letter where case_no = :ended");
		plant("notice-late-and-not-red",
				"update issued_letter set issued_at = '2036-01-01 16:00:00' where case_no = :ended and kind = 'ACCEPTANCE'");
		plant("opinion-not-served", "update issued_letter set served_at = null where kind = 'OPINION' and case_no = :ended");
		plant("ledger-row-missing", "delete from ledger_row where case_no = :open");
		plant("ledger-differs", "update ledger_row set post = 'nobody' where case_no = :open");
		plant("ledger-light-differs", "update ledger_row set end_at = '2036-01-01 16:00:00' where case_no = :open");
		plant("task-does-not-fit-state", "update ACT_RU_TASK set TASK_DEF_KEY_ = 'sign-opinion' where PROC_INST_ID_ in ("
				+ instances(":open") + ")");
		plant("history-differs", "update petition set status = 'SIGN_OFF' where no = :open");
		plant("limit-without-ladder", elsewhere());
		plant("ladder-without-limit", elsewhere());
		plant("incident-unexplained", """
				insert into ACT_RU_INCIDENT (ID_, REV_, INCIDENT_TIMESTAMP_, INCIDENT_TYPE_)
				values ('planted', 1, {ts '2026-01-01 15:00:00'}, 'failedJob')""");
		plant("absent-holder-unseen", """
				insert into absence (id, account, starts_at, ends_at, kind, entered_by, entered_at)
				values ('planted', 'planted', '2020-01-01 00:00:00', '2036-01-01 00:00:00', 'SICK', 'planted', '2020-01-01 00:00:00')""",
				"update ACT_RU_TASK set ASSIGNEE_ = 'planted' where PROC_INST_ID_ in (" + instances(":open") + ")");
		plant("somebody-there-after-all", """
				insert into ACT_RU_INCIDENT (ID_, REV_, INCIDENT_TIMESTAMP_, INCIDENT_TYPE_, CONFIGURATION_)
				select 'planted', 1, {ts '2026-01-01 15:00:00'}, 'nobody-there', max(TASK_ID_) from ACT_RU_IDENTITYLINK
				where GROUP_ID_ like 'section-%'""");
		plant("job-failed", "update ACT_RU_JOB set RETRIES_ = 0 where TYPE_ = 'timer'");
		plant("outbox-not-drained", "update outbox_message set state = 'DEAD' where case_no = :ended");
	}

	/** The moment at which the matters below are looked at; the clock is let go after each test. */
	private static Instant end;

	private static Set<String> own;

	@Autowired
	YearRun run;

	@Autowired
	OfficeClock clock;

	@Autowired
	Proof proof;

	@Autowired
	JdbcClient database;

	@Autowired
	TransactionTemplate transaction;

	private String open;

	private String ended;

	@BeforeEach
	void someMatters() {
		if (end == null) {
			Play play = run.play(new Year(4, 40, Span.of(15), 13, 2, Hostility.NONE, 0), (all, day) -> {
			});
			own = Set.copyOf(play.numbers());
			end = clock.instant();
		}
		clock.setTo(end);
		open = candidates().get(0);
		ended = database.sql("""
				select p.no from petition p where p.status = 'CLOSED' and p.notice_exempt is null
				and exists (select 1 from issued_letter l where l.case_no = p.no and l.kind = 'ACCEPTANCE')
				and exists (select 1 from case_deadline d where d.case_no = p.no and d.state = 'MET' and d.guarded = true)
				and exists (select 1 from case_deadline d where d.case_no = p.no and d.rule_code in ('DL-02', 'DL-03') and d.state = 'MET')
				order by p.no""").query(String.class).list().stream().filter(own::contains).findFirst().orElseThrow();
	}

	private List<String> candidates() {
		return database.sql("""
				select p.no from petition p where p.status = 'INVESTIGATING'
				and exists (select 1 from case_deadline d where d.case_no = p.no and d.state = 'RUNNING' and d.guarded = true)
				and not exists (select 1 from case_deadline d where d.case_no = p.no and d.state = 'BREACHED')
				order by p.no""").query(String.class).list().stream().filter(own::contains).toList();
	}

	static Stream<String> rules() {
		return new TreeSet<>(PLANTED.keySet()).stream();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void seesWhatIsPlanted(String rule) {
		assertThat(proof.look().of(rule)).as("before").isZero();
		transaction.executeWithoutResult(planting -> {
			planting.setRollbackOnly();
			int touched = PLANTED.get(rule).stream().mapToInt(this::change).sum();
			assertThat(touched).as("rows changed").isPositive();
			Result result = proof.look();
			assertThat(result.of(rule)).as("%s", result.violations()).isPositive();
			assertThat(result.holds()).isFalse();
		});
		assertThat(proof.look().of(rule)).as("after").isZero();
	}

	@Test
	void lateHandOverOfAnAccusationClimbsAfterTheMatterHasLeftTheCaseFile() {
		transaction.executeWithoutResult(planting -> {
			planting.setRollbackOnly();
			assertThat(change("""
					insert into ladder_step_taken (case_no, rule_code, legal_end, ladder_step, recipients, vacant, taken_at)
					values (:ended, 'DL-14', '2036-01-01 16:00:00', 'HOLDER', '', false, '2036-01-01 15:00:00')""")).isOne();
			assertThat(proof.look().of("ladder-of-ended-matter")).isZero();
		});
	}

	@Test
	void everyAssertionOfTheProofIsTried() {
		assertThat(rules()).containsExactlyInAnyOrderElementsOf(Set.copyOf(proof.look().looked().keySet()));
	}

	private int change(String sql) {
		return database.sql(sql).params(Map.of("open", open, "ended", ended)).update();
	}

	private static void plant(String rule, String... sql) {
		PLANTED.put(rule, List.of(sql));
	}

	private static String instances(String no) {
		return "select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = " + no;
	}

	private static String tasks(String no) {
		return "select t.ID_ from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_ where e.BUSINESS_KEY_ = "
				+ no;
	}

	private static String elsewhere() {
		return "update ACT_RU_VARIABLE set TEXT_ = 'DL-99' where NAME_ = 'rule' and PROC_INST_ID_ in (" + instances(":open")
				+ ")";
	}

	/** One more line of a timer in the engine's job log. */
	private static String fired(String job, String process, String instance, String at) {
		return """
				insert into ACT_HI_JOB_LOG (ID_, TIMESTAMP_, JOB_ID_, JOB_RETRIES_, JOB_PRIORITY_, JOB_DEF_TYPE_,
				JOB_DEF_CONFIGURATION_, JOB_STATE_, PROCESS_DEF_KEY_, PROCESS_INSTANCE_ID_, SEQUENCE_COUNTER_)
				select 'planted', %s, %s, 3, 0, JOB_DEF_TYPE_, JOB_DEF_CONFIGURATION_, JOB_STATE_, %s, %s, 1
				from ACT_HI_JOB_LOG where ID_ = (select min(ID_) from ACT_HI_JOB_LOG where JOB_STATE_ = 2
				and JOB_DEF_TYPE_ like 'timer%%')""".formatted(at, job, process, instance);
	}

}
