package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.LadderAction;
import org.yishitang.clock.LadderClimbed;
import org.yishitang.clock.LadderStep;
import org.yishitang.clock.Light;
import org.yishitang.clock.OfficeClock;
import org.yishitang.clock.TriggerKind;
import org.yishitang.handling.DirectSupervision;
import org.yishitang.handling.SupervisionFigures;
import org.yishitang.handling.SupervisionKind;
import org.yishitang.handling.SupervisionOrder;
import org.yishitang.handling.SupervisionOrders;
import org.yishitang.handling.SupervisionState;
import org.yishitang.ledger.Filter;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.Scope;
import org.yishitang.ledger.Timeline;
import org.yishitang.ledger.TimelineEntry;
import org.yishitang.notice.Messages;
import org.yishitang.petition.Refused;
import org.springframework.context.ApplicationEventPublisher;

/** Orders of supervision from the first word to the answer: who is told, what is due, what happens in silence. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class SupervisionIsAnsweredTests {

	private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");

	@Autowired
	Workplace office;

	@Autowired
	DirectSupervision supervision;

	@Autowired
	SupervisionOrders orders;

	@Autowired
	Deadlines deadlines;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService engine;

	@Autowired
	FormService forms;

	@Autowired
	Messages messages;

	@Autowired
	Timeline timeline;

	@Autowired
	Ledger ledger;

	@Autowired
	ApplicationEventPublisher bus;

	@Autowired
	OfficeClock clock;

	@BeforeEach
	void itIsMonday() {
		clock.setTo(MONDAY);
	}

	@Test
	void anOrderIsAnsweredInTimeAndTheSupervisorSeesIt() {
		String no = assigned();
		supervision.order(no, SupervisionKind.ORDER, "请书面说明进展。", LocalDate.parse("2026-11-26"), true, "supervisor");
		Task task = office.open(no, "answer-supervision");
		assertThat(task.getDueDate().toInstant()).isEqualTo("2026-11-26T15:59:59Z");
		assertThat(tasks.createTaskQuery().taskId(task.getId()).taskCandidateGroup("section-urban").count()).isOne();
		assertThat(told("handler-2", no)).anyMatch(text -> text.contains("督办通知") && text.contains("2026-11-26"));
		assertThat(line(no)).satisfies(row -> {
			assertThat(row.listed()).isTrue();
			assertThat(row.supervised()).isEqualTo(1);
			assertThat(row.light()).isEqualTo(Light.ORANGE);
		});
		assertThat(office.waitsAt(no)).as("work goes on").containsExactly("investigate");

		office.does("handler-2", no, "answer-supervision", "supervisionAnswer", "已联系维修单位，周五完成。", "remedied", true);
		assertThat(order(no)).satisfies(order -> {
			assertThat(order.state()).isEqualTo(SupervisionState.ANSWERED);
			assertThat(order.answeredBy()).isEqualTo("handler-2");
			assertThat(order.remedied()).isTrue();
		});
		assertThat(told("supervisor", no)).anyMatch(text -> text.contains("已书面答复"));
		assertThat(lines(no)).contains("SUPERVISED", "SUPERVISION_ANSWERED");
		assertThat(line(no).light()).as("nothing is unanswered any more").isEqualTo(Light.GREEN);
		assertThat(instances(no)).as("the order has ended, the ladders run on").noneMatch(rule -> rule == null);
	}

	@Test
	void silenceIsOrderedAgainAndTheDirectorHears() {
		String no = assigned();
		supervision.order(no, SupervisionKind.ORDER, "请书面说明进展。", LocalDate.parse("2026-11-26"), false, "supervisor");
		clock.setTo(Instant.parse("2026-11-26T15:59:59Z"));
		office.runDueTimers(no);
		assertThat(order(no).reminders()).as("the last second is in time").isZero();
		clock.setTo(Instant.parse("2026-11-26T16:00:01Z"));
		office.runDueTimers(no);
		assertThat(order(no)).satisfies(order -> {
			assertThat(order.reminders()).isEqualTo(1);
			assertThat(order.answerBy()).as("three working days once more").isEqualTo("2026-12-02");
		});
		assertThat(told("director", no)).anyMatch(text -> text.contains("逾期未答复"));
		assertThat(told("supervisor", no)).anyMatch(text -> text.contains("逾期未答复"));
		assertThat(told("handler-2", no)).anyMatch(text -> text.contains("2026-12-02"));
		assertThat(office.due(no, "answer-supervision").toInstant()).isEqualTo("2026-12-02T15:59:59Z");
		clock.setTo(Instant.parse("2026-12-02T16:00:01Z"));
		office.runDueTimers(no);
		assertThat(order(no).reminders()).isEqualTo(2);
		assertThat(lines(no)).filteredOn("SUPERVISION_OVERDUE"::equals).hasSize(2);
	}

	@Test
	void aProposalIsSentAgainAfterThirtyDaysAndTurnsOrange() {
		String no = assigned();
		SupervisionOrder proposal = supervision.order(no, SupervisionKind.PROPOSAL, "建议公开维修时限。", null, true, "leader");
		assertThat(proposal.answerBy()).isEqualTo("2026-12-23");
		assertThat(proposal.listed()).as("a proposal lists nothing").isFalse();
		assertThat(line(no).light()).isEqualTo(Light.GREEN);
		assertThat(line(no).supervised()).isZero();
		clock.setTo(Instant.parse("2026-12-23T16:00:01Z"));
		office.runTimer(no, "answer-late");
		assertThat(order(no)).satisfies(order -> {
			assertThat(order.reminders()).isEqualTo(1);
			assertThat(order.light()).isEqualTo(Light.ORANGE);
			assertThat(order.answerBy()).isEqualTo("2027-01-25");
		});
		office.does("handler-2", no, "answer-supervision", "supervisionAnswer", "予以采纳。", "remedied", true);
		assertThat(order(no).state()).isEqualTo(SupervisionState.ANSWERED);
	}

	@Test
	void theFormShowsWhatWasOrderedAndTheEngineDoesNot() {
		String no = assigned();
		supervision.order(no, SupervisionKind.ORDER, "请张三三日内|说明<b>进展</b>。", null, false, "director");
		Task task = office.open(no, "answer-supervision");
		String shown = String.valueOf(forms.getTaskFormVariables(task.getId()).get("orderText"));
		assertThat(shown).contains("督办通知", "说明").doesNotContain("<b>");
		assertThat(engine.createVariableInstanceQuery()
			.processInstanceIdIn(task.getProcessInstanceId())
			.list())
			.noneMatch(variable -> String.valueOf(variable.getValue()).contains("说明"));
	}

	@Test
	void nobodySupervisesTheirOwnPostOrAMatterThatHasEnded() {
		String no = assigned();
		refused("handling.refusal.oneself",
				() -> supervision.order(no, SupervisionKind.ORDER, "督办自己", null, false, "handler-2"));
		refused("handling.refusal.no-order", () -> supervision.order(no, SupervisionKind.ORDER, " ", null, false, "supervisor"));
		refused("handling.refusal.answer-by", () -> supervision.order(no, SupervisionKind.ORDER, "请说明",
				LocalDate.parse("2026-11-22"), false, "supervisor"));
		refused("handling.refusal.order-too-long", () -> supervision.urge(no, "催".repeat(5001), "supervisor"));
		String ended = office.files(Workplace.leak());
		office.answers(ended, "handler-2", "EXPLAIN");
		office.closes(ended);
		refused("handling.refusal.ended", () -> supervision.urge(ended, "", "supervisor"));
		refused("handling.refusal.ended",
				() -> supervision.order(ended, SupervisionKind.ORDER, "请说明", null, false, "supervisor"));
	}

	@Test
	void theSupervisorsFormRefusesADayThatHasPassed() {
		String no = breached();
		assertThatThrownBy(() -> office.does("supervisor", no, "supervise", "supervision", "说明原因", "answerBy", "2026-11-22"))
			.hasMessageContaining("不能早于今天");
		office.does("supervisor", no, "supervise", "supervision", "说明原因", "answerBy", "2026-11-23");
		assertThat(order(no).answerBy()).isEqualTo("2026-11-23");
		assertThat(order(no).rule()).isEqualTo("DL-06");
	}

	@Test
	void urgingReachesWhoeverHoldsTheTask() {
		String no = assigned();
		tasks.claim(office.open(no, "investigate").getId(), "handler-3");
		supervision.urge(no, "请今天联系信访人。", "leader");
		assertThat(told("handler-3", no)).anyMatch(text -> text.contains("催办"));
		assertThat(lines(no)).contains("URGED");
		assertThat(orders.findByCaseNoOrderByOrderedAtAscIdAsc(no)).isEmpty();
	}

	@Test
	void aFalseClosingFoundAtTheCallBackTurnsRed() {
		String no = office.files(Workplace.leak());
		office.answers(no, "handler-2", "SUPPORT", "measures", "三日内维修", "carryOutBy", "2026-12-01");
		office.does("handler-2", no, "carry-out", "done", true, "proof", "维修单");
		office.does("officer", no, "call-back", "reached", true, "solved", false, "satisfaction", "NOT");
		assertThat(order(no)).satisfies(order -> {
			assertThat(order.trigger()).isEqualTo(TriggerKind.FALSE_CLOSING);
			assertThat(order.light()).isEqualTo(Light.RED);
			assertThat(order.listed()).isTrue();
		});
		assertThat(line(no).light()).isEqualTo(Light.RED);
		assertThat(ledger.search(Filter.showing(Light.RED), Scope.everything(), 0, 200).items())
			.anyMatch(row -> row.no().equals(no));
		assertThat(told("handler-2", no)).anyMatch(text -> text.contains("约谈"));
	}

	@Test
	void aPromiseIsALimitWhoseBreachIsSupervised() {
		String no = office.files(Workplace.leak());
		office.answers(no, "handler-2", "SUPPORT", "measures", "三日内维修", "carryOutBy", "2026-12-01");
		assertThat(deadlines.live(no, "CARRY-OUT").orElseThrow().dueLegal()).isEqualTo("2026-12-01");
		assertThat(office.ladder(no, "CARRY-OUT")).containsExactly("wait-holder");
		clock.setTo(Instant.parse("2026-12-01T16:00:01Z"));
		office.runDueTimers(no);
		assertThat(deadlines.latest(no, "CARRY-OUT").orElseThrow().state()).isEqualTo(DeadlineState.BREACHED);
		assertThat(order(no)).satisfies(order -> {
			assertThat(order.trigger()).isEqualTo(TriggerKind.NOT_CARRIED_OUT);
			assertThat(order.rule()).isEqualTo("CARRY-OUT");
			assertThat(order.light()).isEqualTo(Light.RED);
		});
		assertThat(told("handler-2", no)).anyMatch(text -> text.contains("第四十条"));
		assertThat(office.waitsAt(no)).containsExactly("carry-out");
	}

	@Test
	void aPromiseWithoutADayHasTheThirtyDaysOfTheOffice() {
		String no = assigned();
		deadlines.openPromised(no, "CARRY-OUT", null, clock.instant());
		assertThat(deadlines.live(no, "CARRY-OUT").orElseThrow().dueLegal()).isEqualTo("2026-12-23");
		assertThat(office.ladder(no, "CARRY-OUT")).containsExactly("wait-holder");
		deadlines.meet(no, "CARRY-OUT");
		assertThat(deadlines.latest(no, "CARRY-OUT").orElseThrow().state()).isEqualTo(DeadlineState.MET);
		assertThat(office.ladder(no, "CARRY-OUT")).isEmpty();
	}

	@Test
	void aStepOfTheLadderMaySendAnOrder() {
		String no = assigned();
		bus.publishEvent(new LadderClimbed(no, "DL-06", LadderStep.LEADER, List.of("leader"), false, clock.instant(),
				LadderAction.SUPERVISE, 2));
		assertThat(order(no)).satisfies(order -> {
			assertThat(order.rule()).isEqualTo("DL-06");
			assertThat(order.answerBy()).isEqualTo("2026-11-25");
			assertThat(order.light()).isEqualTo(Light.ORANGE);
		});
		assertThat(office.open(no, "answer-supervision")).isNotNull();
	}

	@Test
	void whatEndsWithTheMatterIsCalledOffAndCountsNowhere() {
		clock.setTo(Instant.parse("2026-06-01T02:00:00Z"));
		LocalDate day = LocalDate.parse("2026-06-04");
		SupervisionFigures before = orders.figures(day, day);
		String answered = assigned();
		supervision.order(answered, SupervisionKind.ORDER, "请说明", day, false, "supervisor");
		office.does("handler-2", answered, "answer-supervision", "supervisionAnswer", "已整改", "remedied", true);
		String silent = assigned();
		supervision.order(silent, SupervisionKind.ORDER, "请说明", day, false, "supervisor");
		String ended = office.files(Workplace.leak());
		office.answers(ended, "handler-2", "EXPLAIN");
		supervision.order(ended, SupervisionKind.ORDER, "请说明", day, false, "supervisor");
		office.closes(ended);
		assertThat(order(ended).state()).isEqualTo(SupervisionState.CANCELLED);
		assertThat(tasks.createTaskQuery().processInstanceBusinessKey(ended).count()).isZero();
		assertThat(engine.createProcessInstanceQuery().processInstanceBusinessKey(ended, SupervisionProcess.KEY).count()).isZero();
		SupervisionFigures after = orders.figures(day, day);
		assertThat(after.due() - before.due()).isEqualTo(2);
		assertThat(after.inTime() - before.inTime()).isEqualTo(1);
		assertThat(after.matters() - before.matters()).isEqualTo(2);
	}

	@Test
	void anAnswerIsWordsInTheCaseFileAndARecordIdInTheEngine() {
		String no = assigned();
		supervision.order(no, SupervisionKind.ORDER, "请说明", null, false, "supervisor");
		assertThatThrownBy(() -> office.does("handler-2", no, "answer-supervision", "remedied", true))
			.hasMessageContaining("书面答复");
		office.does("handler-2", no, "answer-supervision", "supervisionAnswer", "已整改完毕", "remedied", false);
		assertThat(order(no).answerNote()).hasSize(36);
		assertThat(order(no).remedied()).isFalse();
	}

	private String assigned() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		return no;
	}

	private String breached() {
		String no = assigned();
		for (int step = 0; step < LadderStep.values().length; step++) {
			office.pullForward(no, "DL-06");
		}
		return no;
	}

	private SupervisionOrder order(String no) {
		List<SupervisionOrder> all = orders.findByCaseNoOrderByOrderedAtAscIdAsc(no);
		assertThat(all).hasSize(1);
		return all.get(0);
	}

	private LedgerItem line(String no) {
		return ledger.find(no, Scope.everything()).orElseThrow();
	}

	private List<String> told(String account, String no) {
		return messages.inbox(account, Locale.CHINA)
			.stream()
			.filter(told -> no.equals(told.caseNo()))
			.map(told -> told.text())
			.toList();
	}

	private List<String> lines(String no) {
		return timeline.of(no).stream().map(TimelineEntry::type).toList();
	}

	/** The rules of the supervision instances that run; null for an order given directly. */
	private List<Object> instances(String no) {
		return engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, SupervisionProcess.KEY)
			.list()
			.stream()
			.map(one -> engine.getVariable(one.getId(), "rule"))
			.toList();
	}

	private static void refused(String key, Runnable act) {
		assertThatThrownBy(act::run).isInstanceOf(Refused.class).satisfies(problem -> assertThat(
				((Refused) problem).refusal().key()).isEqualTo(key));
	}

}
