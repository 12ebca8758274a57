package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.clock.Climbed;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.Ladder;
import org.yishitang.clock.LadderStep;
import org.yishitang.clock.OfficeClock;
import org.yishitang.intake.AskingReopening;
import org.yishitang.intake.AskingWithdrawal;
import org.yishitang.intake.Receipt;
import org.yishitang.notice.Messages;
import org.yishitang.petition.Status;

/** The ladder where something goes wrong: jobs run twice, a node dies, two people at once, instances that rest. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class LadderUnderStressTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	@Autowired
	Workplace office;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Ladder ladder;

	@Autowired
	RuntimeService engine;

	@Autowired
	ManagementService jobs;

	@Autowired
	HistoryService history;

	@Autowired
	TaskService tasks;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Messages messages;

	@Autowired
	AskingReopening reopening;

	@Autowired
	AskingWithdrawal withdrawing;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void itIsMonday() {
		clock.setTo(MONDAY);
	}

	@Test
	void aNodeKilledBetweenTwoStepsLeavesNothingBehindAndTheStepIsTakenOnce() {
		String no = assigned();
		long before = told("handler-2", no);
		String job = office.timer(no, "DL-06").getId();
		transaction.executeWithoutResult(killed -> {
			jobs.executeJob(job);
			killed.setRollbackOnly();
		});
		assertThat(climbed(no, "DL-06")).as("rolled back").isEmpty();
		assertThat(told("handler-2", no)).isEqualTo(before);
		assertThat(office.ladder(no, "DL-06")).containsExactly("wait-holder");
		jobs.executeJob(job);
		assertThat(climbed(no, "DL-06")).extracting(Climbed::step).containsExactly(LadderStep.HOLDER);
		assertThat(told("handler-2", no)).isEqualTo(before + 1);
	}

	@RepeatedTest(3)
	void aJobRunByTwoNodesActsOnce() throws Exception {
		String no = assigned();
		String job = office.timer(no, "DL-06").getId();
		long succeeded = atOnce(() -> jobs.executeJob(job), () -> jobs.executeJob(job));
		assertThat(succeeded).as("one of two, the other finds it taken").isEqualTo(1);
		assertThat(climbed(no, "DL-06")).extracting(Climbed::step).containsExactly(LadderStep.HOLDER);
		assertThat(told("handler-2", no)).isOne();
		assertThat(office.ladder(no, "DL-06")).containsExactly("wait-section-head");
	}

	@Test
	void aJobThatIsRunAgainAfterItsCommitFindsNothingToDo() {
		String no = assigned();
		String job = office.timer(no, "DL-06").getId();
		jobs.executeJob(job);
		assertThatThrownBy(() -> jobs.executeJob(job)).hasMessageContaining("job");
		Climbed again = ladder.climb(no, "DL-06", LadderStep.HOLDER);
		assertThat(again.anew()).isFalse();
		assertThat(told("handler-2", no)).isOne();
	}

	@RepeatedTest(3)
	void aLimitSettledWhileItsTimerFiresEndsInOneEffect() throws Exception {
		String no = office.files(Workplace.leak());
		long before = told("officer", no);
		String job = office.timer(no, "DL-02").getId();
		atOnce(() -> jobs.executeJob(job), () -> deadlines.meet(no, "DL-02"));
		if (deadlines.live(no, "DL-02").isPresent()) {
			deadlines.meet(no, "DL-02");
		}
		assertThat(deadlines.latest(no, "DL-02").orElseThrow().state()).isEqualTo(DeadlineState.MET);
		assertThat(office.ladder(no, "DL-02")).as("no instance left").isEmpty();
		assertThat(timers(no, "DL-02")).isZero();
		int steps = climbed(no, "DL-02").size();
		assertThat(steps).isLessThanOrEqualTo(1);
		assertThat(told("officer", no) - before).as("told exactly what was climbed").isEqualTo(steps);
	}

	@Test
	void whoeverSettlesWhileTheStepIsBeingTakenWaitsOrTriesAgain() throws Exception {
		String no = office.files(Workplace.leak());
		String job = office.timer(no, "DL-02").getId();
		CountDownLatch climbing = new CountDownLatch(1);
		CountDownLatch goOn = new CountDownLatch(1);
		ExecutorService nodes = Executors.newFixedThreadPool(2);
		try {
			Future<?> timer = nodes.submit(() -> transaction.executeWithoutResult(open -> {
				jobs.executeJob(job);
				climbing.countDown();
				await(goOn);
			}));
			await(climbing);
			Future<?> person = nodes.submit(() -> deadlines.meet(no, "DL-02"));
			goOn.countDown();
			timer.get(30, TimeUnit.SECONDS);
			boolean settled = succeeds(person);
			assertThat(climbed(no, "DL-02")).hasSize(1);
			if (!settled) {
				deadlines.meet(no, "DL-02");
			}
		}
		finally {
			nodes.shutdownNow();
		}
		assertThat(office.ladder(no, "DL-02")).isEmpty();
		assertThat(timers(no, "DL-02")).isZero();
		assertThat(deadlines.latest(no, "DL-02").orElseThrow().state()).isEqualTo(DeadlineState.MET);
	}

	@Test
	void aSuspendedLadderClimbsOnlyTheHighestStepWhenItWakes() {
		String no = assigned();
		String instance = instance(no, "DL-06");
		engine.suspendProcessInstanceById(instance);
		clock.setTo(MONDAY.plus(Duration.ofDays(56)));
		assertThat(jobs.createJobQuery().processInstanceId(instance).executable().active().count())
			.as("nothing runs while it rests")
			.isZero();
		engine.activateProcessInstanceById(instance);
		office.runDueTimers(no);
		assertThat(climbed(no, "DL-06")).extracting(Climbed::step).containsExactly(LadderStep.LEADER);
		assertThat(climbed(no, "DL-06")).extracting(Climbed::recipients).containsExactly(List.of("leader"));
		assertThat(office.ladder(no, "DL-06")).containsExactly("wait-director");
	}

	@Test
	void aSuspendedDefinitionDoesTheSame() {
		String no = assigned();
		String definition = engine.createProcessInstanceQuery()
			.processInstanceId(instance(no, "DL-06"))
			.singleResult()
			.getProcessDefinitionId();
		jobs.suspendJobDefinitionByProcessDefinitionId(definition, true);
		clock.setTo(MONDAY.plus(Duration.ofDays(46)));
		try {
			assertThat(jobs.createJobQuery().timers().active().executable().list())
				.noneMatch(job -> job.getProcessDefinitionId().equals(definition));
		}
		finally {
			jobs.activateJobDefinitionByProcessDefinitionId(definition, true);
		}
		office.runDueTimers(no);
		assertThat(climbed(no, "DL-06")).extracting(Climbed::step).containsExactly(LadderStep.SECTION_HEAD);
	}

	@Test
	void whatNobodyRanForWeeksIsOneEvent() {
		String no = assigned();
		clock.setTo(deadlines.latest(no, "DL-06").orElseThrow().legalEnd().plusSeconds(1));
		office.runDueTimers(no);
		assertThat(climbed(no, "DL-06")).extracting(Climbed::step).containsExactly(LadderStep.BREACH);
		assertThat(deadlines.latest(no, "DL-06").orElseThrow().state()).isEqualTo(DeadlineState.BREACHED);
	}

	@Test
	void aReopenedMatterHasANewLadderAndTheOldOneHasEnded() {
		Receipt receipt = office.receipt(Workplace.leak());
		String no = receipt.no();
		office.hands(no, "section-urban");
		office.pullForward(no, "DL-06");
		office.does("handler-2", no, "investigate", "finding", "已上门查看并与诉求人联系。", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依据物业管理条例，责成物业维修。");
		office.does("leader", no, "sign-opinion", "approved", true);
		office.closes(no);
		assertThat(timersOf(no)).as("no timer of a closed matter").isEmpty();
		reopening.ask(no, receipt.queryCode(), "又漏了");
		assertThat(office.ladder(no, "DL-06")).isEmpty();
		assertThat(office.ladder(no, "CYCLE-15")).containsExactly("wait-holder");
		office.pullForward(no, "CYCLE-15");
		office.does("officer", no, "assign", "assigneePost", "section-safety");
		office.pullForward(no, "CYCLE-15");
		assertThat(climbed(no, "CYCLE-15")).extracting(Climbed::recipients)
			.containsExactly(List.of("officer"), List.of("handler-3"));
		assertThat(climbed(no, "DL-06")).hasSize(1);
	}

	@Test
	void whatNobodyClaimsClimbsFromTheFirstReminderToTheDirectorAndTheEnd() {
		String no = assigned();
		climbs(no, "DL-06", 5);
		assertThat(climbed(no, "DL-06")).extracting(Climbed::step).containsExactly(LadderStep.values());
		assertThat(climbed(no, "DL-06")).extracting(Climbed::recipients)
			.containsExactly(List.of("handler-2"), List.of("handler-2"), List.of("leader"), List.of("director"),
					List.of("director", "supervisor"));
		assertThat(told("director", no)).as("a step and the breach").isEqualTo(2);
		assertThat(told("leader", no)).isOne();
	}

	/** Handed to a community and on to a grid while the ladder climbs: each step finds who is responsible then. */
	@Test
	void whatIsHandedOnBetweenTwoStepsClimbsOnAtTheNewPost() {
		String no = assigned();
		climbs(no, "DL-06", 1);
		office.does("handler-2", no, "investigate", "finding", "已看过现场", "next", "HAND_ON",
				"assigneePost", "community-1", "reason", "属社区职责");
		assertThat(office.ladder(no, "DL-06")).as("goes on where it was").containsExactly("wait-section-head");
		office.does("community-1", no, "investigate", "finding", "已看过现场", "next", "HAND_ON",
				"assigneePost", "grid-017", "reason", "属网格职责");
		climbs(no, "DL-06", 4);
		assertThat(climbed(no, "DL-06")).extracting(Climbed::recipients)
			.as("the head of a grid is its community")
			.containsExactly(List.of("handler-2"), List.of("community-1"), List.of("leader"), List.of("director"),
					List.of("director", "supervisor"));
		assertThat(climbed(no, "DL-06")).extracting(Climbed::step).doesNotHaveDuplicates();
	}

	@Test
	void aReopenedMatterClimbsToTheDirectorOnceMore() {
		Receipt receipt = office.receipt(Workplace.leak());
		String no = receipt.no();
		office.answers(no, "handler-2", "EXPLAIN");
		office.closes(no);
		reopening.ask(no, receipt.queryCode(), "又漏了");
		climbs(no, "CYCLE-15", 5);
		assertThat(climbed(no, "CYCLE-15")).extracting(Climbed::step).containsExactly(LadderStep.values());
		assertThat(climbed(no, "CYCLE-15")).extracting(Climbed::recipients)
			.as("whoever gives it out, then the head of the section that had it")
			.containsExactly(List.of("officer"), List.of("handler-2"), List.of("leader"), List.of("director"),
					List.of("director", "supervisor"));
	}

	@Test
	void aLadderThatRestsBetweenTwoStepsGoesOnToTheDirector() {
		String no = assigned();
		climbs(no, "DL-06", 1);
		String instance = instance(no, "DL-06");
		engine.suspendProcessInstanceById(instance);
		assertThatThrownBy(() -> office.pullForward(no, "DL-06")).as("nobody runs a job that rests").isNotNull();
		engine.activateProcessInstanceById(instance);
		climbs(no, "DL-06", 4);
		assertThat(climbed(no, "DL-06")).extracting(Climbed::step).containsExactly(LadderStep.values());
	}

	@Test
	void aNodeKilledInEveryStepOfTheLadderLosesAndRepeatsNothing() {
		String no = assigned();
		for (LadderStep step : LadderStep.values()) {
			String job = office.timer(no, "DL-06").getId();
			transaction.executeWithoutResult(killed -> {
				jobs.executeJob(job);
				killed.setRollbackOnly();
			});
			assertThat(climbed(no, "DL-06")).as("before " + step).hasSize(step.ordinal());
			jobs.executeJob(job);
			assertThat(climbed(no, "DL-06")).hasSize(step.ordinal() + 1);
		}
		assertThat(deadlines.latest(no, "DL-06").orElseThrow().state()).isEqualTo(DeadlineState.BREACHED);
		assertThat(told("director", no)).isEqualTo(2);
		assertThat(told("leader", no)).isOne();
		assertThat(tasks.createTaskQuery().processInstanceBusinessKey(no).taskDefinitionKey("supervise").count()).isOne();
	}

	@Test
	void theHolderStepGoesToWhoeverHoldsTheTaskNow() {
		String claimed = assigned();
		tasks.claim(office.open(claimed, "investigate").getId(), "handler-3");
		office.pullForward(claimed, "DL-06");
		String givenBack = assigned();
		tasks.claim(office.open(givenBack, "investigate").getId(), "handler-3");
		tasks.setAssignee(office.open(givenBack, "investigate").getId(), null);
		office.pullForward(givenBack, "DL-06");
		String handedTo = assigned();
		tasks.claim(office.open(handedTo, "investigate").getId(), "handler-3");
		tasks.setAssignee(office.open(handedTo, "investigate").getId(), "handler-2");
		office.pullForward(handedTo, "DL-06");
		assertThat(climbed(claimed, "DL-06").get(0).recipients()).containsExactly("handler-3");
		assertThat(climbed(givenBack, "DL-06").get(0).recipients()).as("those on duty").containsExactly("handler-2");
		assertThat(climbed(handedTo, "DL-06").get(0).recipients()).containsExactly("handler-2");
	}

	@Test
	void whileItWaitsForASignatureTheSignerIsTheHolder() {
		String no = assigned();
		office.does("handler-2", no, "investigate", "finding", "已上门查看并与诉求人联系。", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依据物业管理条例，责成物业维修。");
		office.pullForward(no, "DL-06");
		office.pullForward(no, "DL-06");
		assertThat(climbed(no, "DL-06")).extracting(Climbed::recipients)
			.as("then the head of the section in charge")
			.containsExactly(List.of("leader"), List.of("handler-2"));
	}

	@Test
	void anExtensionClimbsAnewButTellsNothingOfTheTimeGoneBy() {
		String no = assigned();
		Deadline limit = deadlines.latest(no, "DL-06").orElseThrow();
		clock.setTo(ladder.plan(limit).at(LadderStep.LEADER).plusSeconds(1));
		office.runDueTimers(no);
		clock.setTo(clock.instant().plus(Duration.ofDays(1)));
		office.does("handler-2", no, "investigate", "finding", "须鉴定", "next", "EXTEND");
		office.does("director", no, "approve-extension", "approved", true, "extensionDays", 30, "reason", "须鉴定");
		assertThat(office.ladder(no, "DL-06")).as("half of ninety days has passed as well").containsExactly("wait-section-head");
		Deadline extended = deadlines.latest(no, "DL-06").orElseThrow();
		clock.setTo(ladder.plan(extended).at(LadderStep.DIRECTOR).plusSeconds(1));
		office.runDueTimers(no);
		assertThat(climbed(no, "DL-06")).extracting(Climbed::step)
			.as("the leader for the sixty days, then one event for the time without a timer")
			.containsExactly(LadderStep.LEADER, LadderStep.DIRECTOR);
	}

	@Test
	void nothingIsLeftOfAMatterThatWasWithdrawnAfterABreach() {
		Receipt receipt = office.receipt(Workplace.leak());
		String no = receipt.no();
		office.hands(no, "section-urban");
		for (int step = 0; step < 5; step++) {
			office.pullForward(no, "DL-06");
		}
		assertThat(office.open(no, "supervise")).isNotNull();
		withdrawing.ask(no, receipt.queryCode(), "已自行协商解决");
		office.does("officer", no, "confirm-withdrawal", "confirmed", true);
		assertThat(office.petition(no).status()).isEqualTo(Status.WITHDRAWN);
		assertThat(engine.createProcessInstanceQuery().processInstanceBusinessKey(no).count()).isZero();
		assertThat(tasks.createTaskQuery().processInstanceBusinessKey(no).count()).isZero();
		assertThat(timersOf(no)).isEmpty();
	}

	@Test
	void anInstanceKeepsFewVariables() {
		String no = assigned();
		assertThat(engine.getVariables(instance(no, "DL-06")).keySet())
			.containsExactlyInAnyOrder("rule", "ladderVersion", "firstStep", "stepAt");
		assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance(no, "DL-06")).count())
			.isEqualTo(4);
	}

	private void climbs(String no, String rule, int steps) {
		for (int step = 0; step < steps; step++) {
			office.pullForward(no, rule);
		}
	}

	private String assigned() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		return no;
	}

	private List<Climbed> climbed(String no, String rule) {
		return ladder.taken(no).stream().filter(step -> step.rule().equals(rule)).toList();
	}

	private long told(String account, String no) {
		return messages.inbox(account, Locale.CHINA).stream().filter(told -> no.equals(told.caseNo())).count();
	}

	private String instance(String no, String rule) {
		return engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, SupervisionProcess.KEY)
			.variableValueEquals("rule", rule)
			.singleResult()
			.getId();
	}

	private long timers(String no, String rule) {
		return engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, SupervisionProcess.KEY)
			.variableValueEquals("rule", rule)
			.list()
			.stream()
			.mapToLong(one -> jobs.createJobQuery().processInstanceId(one.getId()).count())
			.sum();
	}

	private List<Job> timersOf(String no) {
		return engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, SupervisionProcess.KEY)
			.list()
			.stream()
			.flatMap(one -> jobs.createJobQuery().processInstanceId(one.getId()).timers().list().stream())
			.toList();
	}

	/** How many of two that start together succeed. */
	private static long atOnce(Runnable one, Runnable other) throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		ExecutorService nodes = Executors.newFixedThreadPool(2);
		try {
			List<Callable<Void>> both = List.of(starting(start, one), starting(start, other));
			return nodes.invokeAll(both, 60, TimeUnit.SECONDS).stream().filter(LadderUnderStressTests::succeeds).count();
		}
		finally {
			nodes.shutdownNow();
		}
	}

	private static Callable<Void> starting(CyclicBarrier start, Runnable what) {
		return () -> {
			start.await(30, TimeUnit.SECONDS);
			what.run();
			return null;
		};
	}

	private static boolean succeeds(Future<?> future) {
		try {
			future.get(30, TimeUnit.SECONDS);
			return true;
		}
		catch (java.util.concurrent.ExecutionException refused) {
			return false;
		}
		catch (Exception stuck) {
			throw new AssertionError(stuck);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			if (!latch.await(30, TimeUnit.SECONDS)) {
				throw new AssertionError("waited in vain");
			}
		}
		catch (InterruptedException interrupted) {
			throw new AssertionError(interrupted);
		}
	}

}
