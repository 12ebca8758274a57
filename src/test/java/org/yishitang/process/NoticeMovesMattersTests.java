package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.TestDatabase;
import org.yishitang.clock.CalendarDrafts;
import org.yishitang.clock.CalendarPreview;
import org.yishitang.clock.CalendarYearMissing;
import org.yishitang.clock.CheckedNotice;
import org.yishitang.clock.Climbed;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.DeadlinesMoved;
import org.yishitang.clock.EnteringNotice;
import org.yishitang.clock.Ladder;
import org.yishitang.clock.LadderPlan;
import org.yishitang.clock.LadderStep;
import org.yishitang.clock.LimitMove;
import org.yishitang.clock.LimitRefused;
import org.yishitang.clock.MissingNotice;
import org.yishitang.clock.MissingNotices;
import org.yishitang.clock.OfficeClock;
import org.yishitang.clock.WorkCalendar;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.Scope;
import org.yishitang.ledger.Timeline;
import org.yishitang.ledger.TimelineEntry;

/**
 * A holiday notice in the whole office: limits, tasks, timers and ledger move together or not at all. Each test has a
 * year of its own; the engine's tables end in January 2038 on the MySQL family.
 */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class NoticeMovesMattersTests {

	private static final int MATTERS = TestDatabase.mysqlFamily() ? 60 : 200;

	/** Of them so many wait for the legal end itself, which moves in any case; a warning on a fixed day need not. */
	private static final int ON_THE_LAST_STEP = 20;

	@Autowired
	Workplace office;

	@Autowired
	CalendarDrafts drafts;

	@Autowired
	EnteringNotice entering;

	@Autowired
	WorkCalendar calendar;

	@Autowired
	MissingNotices missing;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Ladder ladder;

	@Autowired
	Ledger ledger;

	@Autowired
	Timeline timeline;

	@Autowired
	RuntimeService instances;

	@Autowired
	ManagementService jobs;

	@Autowired
	OfficeClock clock;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient database;

	@Autowired
	ApplicationEventMulticaster bus;

	@Test
	void manyMattersMoveTogether() {
		itIs("2030-11-25T10:00");
		List<String> nos = Stream.generate(() -> office.files(Workplace.leak())).limit(MATTERS).toList();
		List<String> last = nos.subList(0, ON_THE_LAST_STEP);
		last.forEach(this::climbToTheEnd);
		Map<String, Date> before = timers();
		CheckedNotice notice = notice(2030, rest("2030-12-10", "2030-12-13"));
		long started = System.nanoTime();
		CalendarPreview preview = entering.preview(notice);
		Duration looked = Duration.ofNanos(System.nanoTime() - started);
		List<LimitMove> mine = preview.moves().stream().filter(move -> nos.contains(move.caseNo())).toList();
		assertThat(mine).hasSize(MATTERS).allSatisfy(move -> {
			assertThat(move.rule()).isEqualTo("DL-02");
			assertThat(move.newLegal()).isEqualTo("2030-12-16");
			assertThat(move.newTarget()).isEqualTo("2030-12-09");
		});
		assertThat(timers()).as("looking moves nothing").isEqualTo(before);

		started = System.nanoTime();
		entering.apply(notice, preview.token(), false, "admin");
		Duration taken = Duration.ofNanos(System.nanoTime() - started);
		LoggerFactory.getLogger(getClass())
			.warn("a notice moved {} limits: looked in {} ms, applied in {} ms", preview.moves().size(), looked.toMillis(),
					taken.toMillis());
		assertThat(taken).isLessThan(Duration.ofSeconds(60));

		Map<String, Date> after = timers();
		Map<String, List<Deadline>> limits = deadlines.ofAll(nos);
		for (String no : nos) {
			Deadline limit = limits.get(no).stream().filter(each -> each.rule().equals("DL-02")).findFirst().orElseThrow();
			assertThat(limit.dueLegal()).isEqualTo("2030-12-16");
			assertThat(limit.covered()).isTrue();
			LadderStep waits = last.contains(no) ? LadderStep.BREACH : LadderStep.HOLDER;
			assertThat(after.get(no + "/DL-02").toInstant()).isEqualTo(ladder.plan(limit).at(waits));
		}
		String one = nos.get(MATTERS / 2);
		assertThat(office.open(one, "triage").getDueDate()).isEqualTo(Date.from(at("2030-12-16T23:59:59")));
		assertThat(office.open(one, "triage").getFollowUpDate()).isEqualTo(Date.from(at("2030-12-09T23:59:59")));
		assertThat(lines(one, "DEADLINE_MOVED")).singleElement().satisfies(moved -> {
			assertThat(moved.actor()).isEqualTo("admin");
			assertThat(moved.before()).isEqualTo("2030-12-10");
			assertThat(moved.after()).isEqualTo("2030-12-16");
			assertThat(moved.details()).containsEntry("rule", "DL-02").containsEntry("notice", "2030");
		});
		assertThat(lines(one, "DUE_DATE_MOVED")).singleElement().satisfies(told -> {
			assertThat(told.toldToPetitioner()).isTrue();
			assertThat(told.details()).containsEntry("before", "2030-12-10").containsEntry("after", "2030-12-16");
		});
		assertThat(last).allSatisfy(no -> assertThat(after.get(no + "/DL-02")).isAfter(before.get(no + "/DL-02")));
		Deadline limit = deadlines.latest(one, "DL-02").orElseThrow();
		assertThat(variables(one, "DL-02")).as("the instance knows too")
			.containsEntry("stepAt", Date.from(ladder.plan(limit).at(LadderStep.HOLDER)));
		office.pullForward(one, "DL-02");
		assertThat(office.timer(one, "DL-02").getDuedate().toInstant()).as("the later steps follow the new dates")
			.isEqualTo(ladder.plan(limit).at(LadderStep.SECTION_HEAD));
	}

	@Test
	void aFailureAnywhereLeavesEverythingAsItWas() {
		itIs("2032-11-24T10:00");
		String no = office.files(Workplace.leak());
		climbToTheEnd(no);
		Date due = office.due(no, "triage");
		CheckedNotice notice = notice(2032, rest("2032-12-09", "2032-12-10"));
		String token = entering.preview(notice).token();
		Map<String, Date> timers = timers();
		List<TimelineEntry> lines = timeline.of(no);
		Map<String, Object> variables = variables(no, "DL-02");
		ApplicationListener<PayloadApplicationEvent<DeadlinesMoved>> failure = ApplicationListener
			.forPayload((DeadlinesMoved moved) -> {
				assertThat(office.due(no, "triage")).as("the engine has moved already").isNotEqualTo(due);
				assertThat(timers()).as("its timers too").isNotEqualTo(timers);
				throw new IllegalStateException("injected");
			});
		bus.addApplicationListener(failure);
		try {
			assertThatThrownBy(() -> entering.apply(notice, token, false, "admin")).hasMessage("injected");
		}
		finally {
			bus.removeApplicationListener(failure);
		}
		assertThat(calendar.covers(2032)).isFalse();
		assertThat(calendar.exceptions(2032)).isEmpty();
		assertThat(deadlines.latest(no, "DL-02").orElseThrow()).satisfies(limit -> {
			assertThat(limit.dueLegal()).isEqualTo("2032-12-09");
			assertThat(limit.provisionalYear()).isEqualTo(2032);
		});
		assertThat(timers()).isEqualTo(timers);
		assertThat(variables(no, "DL-02")).isEqualTo(variables);
		assertThat(office.due(no, "triage")).isEqualTo(Date.from(at("2032-12-09T23:59:59")));
		assertThat(timeline.of(no)).isEqualTo(lines);
		assertThat(line(no).limits().dueProvisional()).isTrue();
		assertThat(missing.open()).extracting(MissingNotice::year).contains(2032);

		entering.apply(notice, token, false, "admin");
		assertThat(deadlines.latest(no, "DL-02").orElseThrow().dueLegal()).isEqualTo("2032-12-13");
		assertThat(missing.open()).extracting(MissingNotice::year).doesNotContain(2032);
	}

	@Test
	void stepsThatWereToldAreNotToldAgain() {
		itIs("2034-11-27T10:00");
		String no = office.files(Workplace.leak());
		office.pullForward(no, "DL-02");
		office.pullForward(no, "DL-02");
		assertThat(office.ladder(no, "DL-02")).containsExactly("wait-leader");
		int messages = messages(no);
		apply(2034, "2034-12-12,休,试验,\n2034-12-13,休,试验,");

		Deadline limit = deadlines.latest(no, "DL-02").orElseThrow();
		assertThat(limit.dueLegal()).isEqualTo("2034-12-14");
		assertThat(office.ladder(no, "DL-02")).containsExactly("wait-leader");
		while (deadlines.latest(no, "DL-02").orElseThrow().state() == DeadlineState.RUNNING) {
			String waits = office.ladder(no, "DL-02").get(0);
			LadderStep step = Stream.of(LadderStep.values())
				.filter(each -> SupervisionProcess.waitsFor(each).equals(waits))
				.findFirst()
				.orElseThrow();
			assertThat(office.timer(no, "DL-02").getDuedate().toInstant()).isEqualTo(ladder.plan(limit).at(step));
			clock.setTo(ladder.plan(limit).at(step).plusSeconds(1));
			office.runDueTimers(no);
		}
		assertThat(ladder.taken(no)).filteredOn(step -> step.rule().equals("DL-02"))
			.extracting(Climbed::step)
			.as("nobody twice; the leader's share falls on the director's morning, and of two at once the higher is told")
			.containsExactly(LadderStep.HOLDER, LadderStep.SECTION_HEAD, LadderStep.DIRECTOR, LadderStep.BREACH);
		assertThat(messages(no) - messages).as("director, director and supervisor").isEqualTo(3);
		assertThat(deadlines.latest(no, "DL-02").orElseThrow().state()).isEqualTo(DeadlineState.BREACHED);
	}

	@Test
	void aDateThatMovesEarlierPastSeveralStepsTellsTheHighestOnly() {
		itIs("2035-09-20T10:00");
		String no = office.files(Workplace.leak());
		apply(2035, rest("2035-10-04", "2035-10-20"));
		assertThat(deadlines.latest(no, "DL-02").orElseThrow().dueLegal()).isEqualTo("2035-10-22");
		itIs("2035-10-08T09:00");
		assertThat(office.ladder(no, "DL-02")).containsExactly("wait-holder");
		apply(2035, rest("2035-10-04", "2035-10-08"));
		Deadline limit = deadlines.latest(no, "DL-02").orElseThrow();
		assertThat(limit.dueLegal()).isEqualTo("2035-10-09");
		office.runDueTimers(no);
		LadderPlan plan = ladder.plan(limit);
		assertThat(ladder.taken(no)).filteredOn(step -> step.rule().equals("DL-02"))
			.singleElement()
			.extracting(Climbed::step)
			.isEqualTo(Stream.of(LadderStep.values())
			.filter(step -> !clock.instant().isBefore(plan.at(step)))
			.reduce((lower, higher) -> higher)
			.orElseThrow());
		assertThat(office.timer(no, "DL-02").getDuedate().toInstant()).isAfter(clock.instant());
	}

	@Test
	void aCorrectionMovesWhatRunsAndLeavesWhatIsBreached() {
		itIs("2036-11-24T10:00");
		apply(2036, "");
		String runs = office.files(Workplace.leak());
		String late = office.files(Workplace.leak());
		for (int step = 0; step < LadderStep.values().length; step++) {
			office.pullForward(late, "DL-02");
		}
		CalendarPreview done = apply(2036, "2036-12-09,休,更正,");
		assertThat(done.moves()).extracting(LimitMove::caseNo).contains(runs).doesNotContain(late);
		assertThat(deadlines.latest(runs, "DL-02").orElseThrow().dueLegal()).isEqualTo("2036-12-10");
		assertThat(deadlines.latest(late, "DL-02").orElseThrow()).satisfies(breached -> {
			assertThat(breached.state()).isEqualTo(DeadlineState.BREACHED);
			assertThat(breached.dueLegal()).isEqualTo("2036-12-09");
		});
		assertThat(office.ladder(late, "DL-02")).containsExactly("supervise");
	}

	@Test
	void theTermOfAMediationMovesWithItsTimer() {
		itIs("2037-11-02T10:00");
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "MEDIATION", "reason", "试验");
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		mediate(no);
		LocalDate last = deadlines.latest(no, "DL-19").orElseThrow().dueLegal();
		apply(2037, last + ",休,试验,");
		Deadline term = deadlines.latest(no, "DL-19").orElseThrow();
		assertThat(term.dueLegal()).isAfter(last);
		Job over = jobs.createJobQuery()
			.timers()
			.activityId("term-over")
			.list()
			.stream()
			.filter(job -> no.equals(businessKey(job.getProcessInstanceId())))
			.findFirst()
			.orElseThrow();
		assertThat(over.getDuedate().toInstant()).isEqualTo(term.legalEnd());
		assertThat(office.due(no, "mediate").toInstant()).isEqualTo(term.taskDue());
	}

	@Test
	void ofTwoAdministratorsAtOnceOneWins() throws Exception {
		itIs("2031-11-24T10:00");
		office.files(Workplace.leak());
		CheckedNotice notice = notice(2031, "2031-12-09,休,试验,");
		String token = entering.preview(notice).token();
		List<String> answers = atOnce(() -> {
			try {
				entering.apply(notice, token, false, "admin");
				return "applied";
			}
			catch (LimitRefused refused) {
				return refused.refusal().key();
			}
		});
		assertThat(answers).containsOnlyOnce("applied").hasSize(2);
		assertThat(answers).filteredOn(answer -> !answer.equals("applied"))
			.isSubsetOf("calendar.refusal.changed", "calendar.refusal.faster");
	}

	@Test
	void aLimitThatSomebodyIsWorkingOnIsNotOverwritten() throws Exception {
		itIs("2024-11-24T10:00");
		String no = office.files(Workplace.leak());
		CheckedNotice notice = notice(2024, "2024-12-09,休,试验,");
		String token = entering.preview(notice).token();
		ExecutorService another = Executors.newSingleThreadExecutor();
		try {
			assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
				assertThat(deadlines.latest(no, "DL-02").orElseThrow().state()).isEqualTo(DeadlineState.RUNNING);
				elsewhere(another, () -> database
					.sql("update case_deadline set version = version + 1 where case_no = ? and rule_code = 'DL-02'")
					.param(no)
					.update());
				entering.apply(notice, token, false, "admin");
			})).isInstanceOfSatisfying(LimitRefused.class,
					refused -> assertThat(refused.refusal().key()).isEqualTo("calendar.refusal.faster"));
		}
		finally {
			another.shutdown();
		}
		assertThat(calendar.covers(2024)).isFalse();
		assertThat(deadlines.latest(no, "DL-02").orElseThrow().dueLegal()).isEqualTo("2024-12-09");
	}

	@Test
	void manyWhoNeedAYearAtOnceOpenOneTask() throws Exception {
		itIs("2041-11-25T10:00");
		atOnce(() -> {
			transaction.executeWithoutResult(status -> bus.multicastEvent(
					new PayloadApplicationEvent<>(this, new CalendarYearMissing(2041))));
			return "opened";
		});
		assertThat(missing.open()).filteredOn(task -> task.year() == 2041).hasSize(1);
	}

	@Test
	void aProvisionalDateIsConfirmedWithoutMoving() {
		itIs("2029-11-24T10:00");
		String no = office.files(Workplace.leak());
		assertThat(line(no).limits().dueProvisional()).isTrue();
		assertThat(missing.open()).extracting(MissingNotice::year).contains(2029);
		apply(2029, "");
		assertThat(line(no).limits().dueProvisional()).isFalse();
		assertThat(lines(no, "DEADLINE_CONFIRMED")).isNotEmpty()
			.allSatisfy(line -> assertThat(line.before()).isEqualTo(line.after()));
		assertThat(lines(no, "DUE_DATE_MOVED")).as("nothing to tell").isEmpty();
	}

	private void climbToTheEnd(String no) {
		while (!office.ladder(no, "DL-02").equals(List.of("wait-breach"))) {
			office.pullForward(no, "DL-02");
		}
	}

	private void mediate(String no) {
		office.does("handler-2", no, "investigate", "finding", "双方愿意调解", "next", "MEDIATION");
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "都同意");
		office.appoints(no, "mediator-1");
	}

	private CalendarPreview apply(int year, String more) {
		CheckedNotice notice = notice(year, more);
		return entering.apply(notice, entering.preview(notice).token(), true, "admin");
	}

	/** The days of the law, those that are given, and nothing else. */
	private CheckedNotice notice(int year, String more) {
		drafts.discard(year, "admin");
		drafts.discard(year, "proposed");
		List<String> law = new ArrayList<>();
		drafts.rows(drafts.of(year, "proposed"))
			.stream()
			.filter(row -> !row.name().matches("试验|更正"))
			.forEach(row -> law.add(row.date() + ",休," + row.name() + ","));
		drafts.save(year, "admin", year + "年通知", String.join("\n", law) + "\n" + more);
		CheckedNotice notice = drafts.check(drafts.of(year, "admin"));
		assertThat(notice.findings()).noneMatch(found -> found.key().startsWith("calendar.wrong"));
		return notice;
	}

	private static String rest(String first, String last) {
		List<String> days = new ArrayList<>();
		LocalDate.parse(first)
			.datesUntil(LocalDate.parse(last).plusDays(1))
			.forEach(day -> days.add(day + ",休,试验,"));
		return String.join("\n", days);
	}

	private List<String> atOnce(Callable<String> act) throws Exception {
		ExecutorService two = Executors.newFixedThreadPool(2);
		CyclicBarrier together = new CyclicBarrier(2);
		try {
			List<Future<String>> answers = Stream.generate(() -> two.submit(() -> {
				together.await(30, TimeUnit.SECONDS);
				return act.call();
			})).limit(2).toList();
			List<String> said = new ArrayList<>();
			for (Future<String> answer : answers) {
				said.add(answer.get(60, TimeUnit.SECONDS));
			}
			return said;
		}
		finally {
			two.shutdown();
		}
	}

	private static void elsewhere(ExecutorService another, Runnable act) {
		try {
			another.submit(act).get(30, TimeUnit.SECONDS);
		}
		catch (Exception failed) {
			throw new AssertionError(failed);
		}
	}

	private Map<String, Date> timers() {
		Map<String, Date> moments = new HashMap<>();
		WaitingTimers.of(instances, jobs, SupervisionProcess.KEY)
			.ofCases(instances.createProcessInstanceQuery()
				.processDefinitionKey(SupervisionProcess.KEY)
				.list()
				.stream()
				.map(instance -> instance.getBusinessKey())
				.collect(java.util.stream.Collectors.toSet()), SupervisionProcess.RULE.name())
			.forEach(timer -> moments.put(timer.caseNo() + "/" + timer.rule(), timer.due()));
		return moments;
	}

	private Map<String, Object> variables(String no, String rule) {
		return instances.getVariables(instances.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, SupervisionProcess.KEY)
			.variableValueEquals("rule", rule)
			.singleResult()
			.getId());
	}

	private String businessKey(String instance) {
		return instances.createProcessInstanceQuery().processInstanceId(instance).singleResult().getBusinessKey();
	}

	private int messages(String no) {
		return database.sql("select count(*) from outbox_message where case_no = ? and once_key like 'ladder/%DL-02%PORTAL'")
			.param(no)
			.query(Integer.class)
			.single();
	}

	private List<TimelineEntry> lines(String no, String type) {
		return timeline.of(no).stream().filter(line -> line.type().equals(type)).toList();
	}

	private LedgerItem line(String no) {
		return ledger.find(no, Scope.everything()).orElseThrow();
	}

	private void itIs(String local) {
		clock.setTo(at(local));
	}

	private Instant at(String local) {
		return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
	}

}
