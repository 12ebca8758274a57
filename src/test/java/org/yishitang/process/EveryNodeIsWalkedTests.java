package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.LadderTable;
import org.yishitang.clock.LadderTrigger;
import org.yishitang.clock.Ladders;
import org.yishitang.clock.OfficeClock;
import org.yishitang.clock.TriggerKind;
import org.yishitang.council.Conflict;
import org.yishitang.council.Publishing;
import org.yishitang.council.SeatAnswers;
import org.yishitang.council.SittingDesk;
import org.yishitang.handling.DirectSupervision;
import org.yishitang.handling.SupervisionKind;
import org.yishitang.intake.AskingReopening;
import org.yishitang.intake.AskingWithdrawal;
import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.Submission;
import org.yishitang.intake.Supplementing;
import org.yishitang.mediation.Confirming;
import org.yishitang.mediation.MediationMoves;
import org.yishitang.mediation.PerformanceBook;
import org.yishitang.mediation.Performing;
import org.yishitang.mediation.Promiser;
import org.yishitang.records.Asking;
import org.yishitang.records.RequestAuthor;
import org.yishitang.records.RequestKind;
import org.yishitang.petition.Facts;
import org.yishitang.petition.Outcome;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Status;
import org.yishitang.territory.Absences;
import org.yishitang.triage.RestrictedStore;

/** Every way through the models, driven by the people who take it; at the end no node and no flow is left. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryNodeIsWalkedTests {

	@Autowired
	Workplace office;

	@Autowired
	Organs organs;

	@Autowired
	WalkedFlows walked;

	@Autowired
	HistoryService history;

	@Autowired
	RuntimeService engine;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Parties parties;

	@Autowired
	RestrictedStore restricted;

	@Autowired
	AskingWithdrawal withdrawing;

	@Autowired
	AskingReopening reopening;

	@Autowired
	Supplementing supplementing;

	@Autowired
	DirectSupervision supervision;

	@Autowired
	MediationMoves moves;

	@Autowired
	Performing performing;

	@Autowired
	PerformanceBook promises;

	@Autowired
	Asking asking;

	@Autowired
	Confirming confirming;

	@Autowired
	Ladders ladders;

	@Autowired
	OfficeClock clock;

	@Autowired
	ObjectionAnswered answered;

	@Autowired
	Absences absences;

	@Autowired
	SittingDesk council;

	@Autowired
	SeatAnswers answers;

	@Autowired
	Publishing publishing;

	@Autowired
	ManagementService jobs;

	@Test
	void notAcceptedOnlyAfterASecondPersonConfirms() {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "NOT_ACCEPT", "reason", "不属于任何职责");
		office.does("leader", no, "confirm-non-acceptance", "confirmed", false, "reason", "属于物业监管职责");
		assertThat(office.waitsAt(no)).containsExactly("triage");
		assertThat(status(no)).isEqualTo(Status.TRIAGE);
		office.does("officer", no, "triage", "triageDecision", "NOT_ACCEPT", "reason", "不属于任何职责");
		office.does("leader", no, "confirm-non-acceptance", "confirmed", true);
		leaves(no, Status.NOT_ACCEPTED);
	}

	@Test
	void noLongerAcceptedOnlyAfterASecondPersonConfirms() {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "NO_LONGER", "reason", "已三级终结，见区府复核〔2025〕3号");
		office.does("supervisor", no, "confirm-no-longer", "confirmed", false, "reason", "有新的事实");
		assertThat(office.waitsAt(no)).containsExactly("triage");
		office.does("officer", no, "triage", "triageDecision", "NO_LONGER", "reason", "已三级终结，见区府复核〔2025〕3号");
		office.does("supervisor", no, "confirm-no-longer", "confirmed", true);
		leaves(no, Status.NO_LONGER_ACCEPTED);
	}

	@ParameterizedTest
	@CsvSource({ "REDIRECT, REDIRECTED", "TRANSFER, TRANSFERRED" })
	void sentToWhoeverHasThePower(String decision, Status status) {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", decision, "redirectTo", "区人民法院");
		leaves(no, status);
	}

	@Test
	void mergedIntoTheOpenMatter() {
		String first = office.files(Workplace.leak());
		String second = office.files(Workplace.leak());
		office.does("officer", second, "triage", "triageDecision", "MERGE", "mergeInto", first);
		leaves(second, Status.MERGED);
		assertThat(office.petition(second).linkedNo()).isEqualTo(first);
		assertThat(office.waitsAt(first)).containsExactly("triage");
	}

	@Test
	void whatHoldsSeveralRequestsIsSplit() {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "SPLIT", "parts", "楼上漏水要求赔偿\n楼道灯不亮要求维修");
		assertThat(office.waitsAt(no)).containsExactly("triage");
	}

	@Test
	void accusationsLeaveTheCommonStore() {
		String no = office.files(Workplace.leak()
			.about("1202", null)
			.against(new Person("李受控", null, "东苑小区")));
		assertThat(office.petition(no).text()).isNotEmpty();
		office.does("officer", no, "triage", "triageDecision", "RESTRICT");
		assertThat(status(no)).isEqualTo(Status.RESTRICTED);
		assertThat(office.ended(no)).isTrue();
		assertThat(office.petition(no).text()).isEmpty();
		assertThat(parties.findByCaseNoOrderByRoleAscPositionAsc(no))
			.noneMatch(party -> "李受控".equals(party.name()));
		assertThat(restricted.text(no)).hasValueSatisfying(text -> assertThat(text).contains("楼上漏水"));
		assertThat(state(no, "DL-14")).isEqualTo(DeadlineState.RUNNING);
		office.does("discipline", no, "hand-over-accusation", "handedTo", "DISCIPLINE");
		assertThat(office.waitsAt(no)).isEmpty();
		assertThat(state(no, "DL-14")).isEqualTo(DeadlineState.MET);
		assertThat(supervised(no)).isZero();
	}

	@Test
	void anExtensionMovesTheLimitAndARefusalDoesNot() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		LocalDate before = deadlines.latest(no, "DL-06").orElseThrow().dueLegal();
		office.does("handler-2", no, "investigate", "finding", "情况复杂", "next", "EXTEND");
		assertThat(status(no)).as("asked for, not yet extended").isEqualTo(Status.INVESTIGATING);
		office.does("director", no, "approve-extension", "approved", false, "reason", "可以按期办结");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		assertThat(deadlines.latest(no, "DL-06").orElseThrow().dueLegal()).isEqualTo(before);
		office.does("handler-2", no, "investigate", "finding", "情况复杂", "next", "EXTEND");
		office.does("director", no, "approve-extension", "approved", true, "extensionDays", 30, "reason", "须鉴定");
		Deadline moved = deadlines.latest(no, "DL-06").orElseThrow();
		assertThat(moved.dueLegal()).isAfter(before);
		assertThat(office.due(no, "investigate").toInstant()).isEqualTo(moved.taskDue());
		assertThat(office.timer(no, "DL-06").getDuedate().toInstant()).isAfter(Instant.now(clock));
		assertThat(office.ladder(no, "DL-06")).containsExactly("wait-holder");
	}

	@Test
	void mediationNeedsBothConsents() {
		String no = intoMediation();
		office.does("mediator-1", no, "record-consent", "bothConsent", false, "consentNote", "楼上不同意");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		assertThat(status(no)).isEqualTo(Status.INVESTIGATING);
		assertThat(deadlines.latest(no, "DL-19")).isEmpty();
	}

	@Test
	void anAgreementIsBroughtBackAndFollowedUp() {
		String no = intoMediation();
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方均同意");
		office.appoints(no, "mediator-1");
		assertThat(office.due(no, "mediate").toInstant())
			.isEqualTo(deadlines.latest(no, "DL-19").orElseThrow().taskDue());
		String by = LocalDate.now(clock).plusDays(10).toString();
		office.does("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "楼上修好防水并赔偿三千元",
				"performBy", by);
		office.signs(no, "mediator-1");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		assertThat(state(no, "DL-19")).isEqualTo(DeadlineState.MET);
		assertThat(state(no, "DL-20")).isEqualTo(DeadlineState.RUNNING);
		office.does("handler-2", no, "investigate", "finding", "已达成协议", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "双方已达成调解协议，按协议履行。");
		office.does("leader", no, "sign-opinion", "approved", true);
		assertThat(office.waitsAt(no)).as("an agreement with a date is carried out").containsExactly("carry-out");
		assertThat(office.petition(no).carryOutBy()).isEqualTo(by);
		assertThat(office.petition(no).outcome()).isEqualTo(Outcome.EXPLAIN);
	}

	@Test
	void noAgreementReturnsTheMatter() {
		String no = intoMediation();
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方均同意");
		office.appoints(no, "mediator-1");
		office.does("mediator-1", no, "mediate", "mediationResult", "NONE", "agreement", "赔偿金额差距太大");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		assertThat(state(no, "DL-19")).isEqualTo(DeadlineState.CANCELLED);
		assertThat(office.petition(no).carryOutBy()).isNull();
	}

	@Test
	void mediationEndsWhenItsTermIsOver() {
		String no = intoMediation();
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方均同意");
		office.appoints(no, "mediator-1");
		office.runTimer(no, "term-over");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		assertThat(status(no)).isEqualTo(Status.INVESTIGATING);
		assertThat(state(no, "DL-19")).isEqualTo(DeadlineState.CANCELLED);
	}

	@Test
	void aMediatorKeepsAwayAndTheTalksGoOnUntilSomethingIsSaid() {
		String no = talking();
		office.does("mediator-1", no, "mediate", "mediationResult", "RECUSED", "agreement", "对方是亲戚", "ground", "KINSHIP");
		office.appoints(no, "mediator-2");
		office.does("mediator-2", no, "mediate", "mediationResult", "SESSION", "agreement", "再谈一次");
		office.does("mediator-2", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "赔三百元", "performBy", "2099-12-01");
		office.does("mediator-2", no, "sign-agreement", "signed", false, "remark", "还要想想");
		office.does("mediator-2", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "赔三百元", "performBy", "2099-12-01");
		office.runTimer(no, "signing-term-over");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
	}

	@Test
	void anOralAgreementNeedsNoSignature() {
		String no = talking();
		office.does("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "当场赔三百元", "agreementForm", "ORAL");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
	}

	@Test
	void aPromiseIsAskedForPutOffKeptAndFollowedUp() {
		String no = agreedUntil(3);
		office.runTimer(no, "performance-due");
		office.does("mediator-1", no, "check-performance", "performance", "LATER", "newDay",
				LocalDate.now(clock).plusDays(9).toString(), "performanceProof", "双方同意缓几天");
		office.runTimer(no, "performance-due");
		office.runTimer(no, "performance-unproven");
		office.does("mediator-1", no, "check-performance", "performance", "KEPT", "performanceProof", "收条");
		for (int time = 0; time < 2; time++) {
			office.runTimer(no, "follow-up-time");
			office.does("mediator-1", no, "follow-up-performance", "stillKept", true, "followUpNote", "都好");
		}
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		office.runTimer(no, "confirmation-reminder");
		office.runTimer(no, "confirmation-over");
	}

	@Test
	void aBrokenPromiseIsUrgedAndEndsInCourt() {
		String no = agreedUntil(3);
		performing.report(no, promises.of(no).get(0).getId(), Promiser.RESPONDENT, "已经转账", "party");
		office.does("mediator-1", no, "check-performance", "performance", "BROKEN", "performanceProof", "没有收到");
		office.does("mediator-1", no, "settle-breach", "settlement", "LATER", "newDay",
				LocalDate.now(clock).plusDays(9).toString(), "settlementNote", "再缓几天");
		office.runTimer(no, "performance-due");
		office.does("mediator-1", no, "check-performance", "performance", "BROKEN", "performanceProof", "还是没有");
		office.does("mediator-1", no, "settle-breach", "settlement", "KEPT", "settlementNote", "当场付清");
		office.runTimer(no, "follow-up-time");
		office.does("mediator-1", no, "follow-up-performance", "stillKept", false, "followUpNote", "又漏了");
		office.does("mediator-1", no, "settle-breach", "settlement", "COURT", "settlementNote", "去起诉");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		confirming.applied(no, true, "法院", LocalDate.now(clock), "mediator-1");
	}

	@Test
	void whatIsDoneAtOnceIsNotFollowedUp() {
		String kept = agreed();
		office.runTimer(kept, "performance-due");
		office.does("mediator-1", kept, "check-performance", "performance", "KEPT", "performanceProof", "当场付清");
		String urged = agreed();
		office.runTimer(urged, "performance-due");
		office.does("mediator-1", urged, "check-performance", "performance", "BROKEN", "performanceProof", "没带钱");
		office.does("mediator-1", urged, "settle-breach", "settlement", "KEPT", "settlementNote", "付清");
		assertThat(office.waitsAt(urged)).containsExactly("investigate");
		office.runTimer(urged, "confirmation-reminder");
		confirming.applied(urged, true, "法院", LocalDate.now(clock), "mediator-1");
	}

	private String agreed() {
		String no = talking();
		office.does("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "赔三百元", "agreementForm", "ORAL");
		return no;
	}

	private String agreedUntil(int days) {
		String no = talking();
		office.does("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "赔三百元", "performBy",
				LocalDate.now(clock).plusDays(days).toString());
		office.signs(no, "mediator-1");
		return no;
	}

	@Test
	void dangerIsPagedAndSuspectedHarmEndsTheMediation() {
		String no = talking();
		moves.danger(no, "扬言打人", "已劝离", "已报派出所", "mediator-1");
		assertThat(office.waitsAt(no)).containsExactly("acknowledge-urgent", "mediate", "urgent-report");
		moves.harm(no, "孩子身上有伤", "派出所", "mediator-1");
		assertThat(office.waitsAt(no)).containsExactly("acknowledge-urgent", "investigate", "urgent-report");
		String told = talking();
		office.does("mediator-1", told, "mediate", "mediationResult", "HARM", "agreement", "已报派出所");
		assertThat(office.waitsAt(told)).contains("investigate");
		String late = intoMediation();
		office.does("mediator-1", late, "record-consent", "bothConsent", true, "consentNote", "双方均同意");
		office.runTimer(late, "appointing-term-over");
		assertThat(office.waitsAt(late)).containsExactly("investigate");
	}

	private String talking() {
		String no = intoMediation();
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方均同意");
		office.appoints(no, "mediator-1");
		return no;
	}

	@Test
	void withoutAQuorumTheCouncilMeetsAgain() {
		String no = intoTheCouncil();
		convenes(no);
		office.does("council-sec", no, "open-sitting", "presentSeats", "1,2,3");
		assertThat(office.waitsAt(no)).as("three of five are no two thirds").containsExactly("convene-sitting");
		office.sits(no, "1,2,3,4", "1:1,2,3");
		office.does("council-sec", no, "write-minutes", "resolution", "同意重新划线", "publicWords", "议事会同意重新划线。",
				"executionTasks", "社区居委会 | 重新划线 | 2099-12-31 | 照片");
		office.does("leader", no, "check-publication", "confirmed", false, "returnReason", "请写明票数");
		assertThat(office.waitsAt(no)).containsExactly("write-minutes");
		office.publishes(no, "executionTasks", "社区居委会 | 重新划线 | 2099-12-31 | 照片");
		assertThat(office.waitsAt(no)).isEmpty();
		office.runTimer(no, "publication-over");
		assertThat(office.waitsAt(no)).containsExactly("give-feedback", "investigate");
		assertThat(status(no)).isEqualTo(Status.INVESTIGATING);
		office.runTimer(no, "feedback-late");
		office.does("council-sec", no, "give-feedback", "feedback", "已张贴并当面告知");
		office.runTimer(no, "execution-due");
		office.does("council-sec", no, "evaluate-execution", "evaluation", "尚未划线", "lookAgain", "2099-12-31");
		office.runTimer(no, "execution-due");
		office.does("council-sec", no, "evaluate-execution", "tasksDone", "1", "evaluation", "已划线");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
	}

	@Test
	void aSittingThatFailsTwiceIsForTheLeaderToDecide() {
		String no = intoTheCouncil();
		convenes(no);
		office.runTimer(no, "sitting-not-opened");
		convenes(no);
		office.does("council-sec", no, "open-sitting");
		assertThat(office.waitsAt(no)).containsExactly("decide-after-failure");
		office.does("leader", no, "decide-after-failure", "afterFailure", "RECONVENE", "reason", "换个晚上再开");
		convenes(no);
		office.runTimer(no, "sitting-not-opened");
		office.does("leader", no, "decide-after-failure", "afterFailure", "OTHER_WAY", "reason", "改由社区上门协商");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
	}

	@Test
	void aRecusalThatTakesTheQuorumAwayStopsTheVote() {
		String no = intoTheCouncil();
		convenes(no);
		office.does("council-sec", no, "open-sitting", "presentSeats", "1,2,3,4");
		office.does("council-sec", no, "record-statements", "statementRaised", "车位不够", "undisputedFacts", "现有车位90个",
				"factsSigned", "ALL");
		recuses(no, 1, 2);
		assertThat(office.waitsAt(no)).as("two of three are still enough").containsExactly("hold-sitting");
		recuses(no, 3);
		assertThat(office.waitsAt(no)).containsExactly("decide-quorum-lost");
		office.does("council-sec", no, "decide-quorum-lost", "onQuorumLost", "WAIT");
		office.does("council-sec", no, "open-sitting", "presentSeats", "4,5");
		assertThat(office.waitsAt(no)).as("what was said stays").containsExactly("hold-sitting");
		recuses(no, 4);
		assertThat(office.waitsAt(no)).as("one of one").containsExactly("hold-sitting");
		recuses(no, 5);
		office.does("council-sec", no, "decide-quorum-lost", "onQuorumLost", "BREAK_OFF");
		assertThat(office.waitsAt(no)).containsExactly("convene-sitting");
		convenes(no);
		office.does("council-sec", no, "open-sitting", "presentSeats", "1,2,3,4");
		recuses(no, 1, 2, 3);
		office.does("council-sec", no, "decide-quorum-lost", "onQuorumLost", "NO_VOTE");
		office.publishes(no);
		office.runTimer(no, "publication-over");
		office.does("council-sec", no, "give-feedback", "feedback", "已告知协商情况");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
	}

	@Test
	void anObjectionThatIsUpheldLeadsBackToTheCouncil() {
		String no = intoTheCouncil();
		office.sits(no, "1,2,3,4,5", "1:1,2,3");
		office.publishes(no);
		LocalDate today = LocalDate.now(clock);
		publishing.object(no, today, "没有征求二号楼的意见", "council-sec");
		office.runTimer(no, "publication-over");
		office.does("leader", no, "decide-objections", "objectionUpheld", true, "reason", "确有遗漏");
		assertThat(office.waitsAt(no)).containsExactly("convene-sitting");
		office.sits(no, "1,2,3,4,5", "1:1,2,3");
		office.publishes(no);
		publishing.object(no, today, "不同意", "council-sec");
		office.runTimer(no, "publication-over");
		office.does("leader", no, "decide-objections", "objectionUpheld", false, "reason", "没有新的事实");
		assertThat(office.waitsAt(no)).containsExactly("give-feedback", "investigate");
	}

	private String intoTheCouncil() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "涉及多户", "next", "COUNCIL");
		assertThat(status(no)).isEqualTo(Status.CONSULTATION);
		return no;
	}

	private void convenes(String no) {
		office.does("council-sec", no, "convene-sitting", "sittingDate", Workplace.sittingDay(), "invited", 5, "agenda", "划定停车位");
	}

	private void recuses(String no, int... seats) {
		String sitting = council.latest(no).orElseThrow().getId();
		for (int seat : seats) {
			answers.recuse(sitting, seat, Conflict.NEIGHBOUR, "council-sec");
		}
	}

	@Test
	void aConfirmedWithdrawalEndsEverything() {
		Receipt receipt = office.receipt(Workplace.leak());
		String no = receipt.no();
		office.hands(no, "section-urban");
		assertThat(supervised(no)).isPositive();
		withdrawing.ask(no, receipt.queryCode(), "已自行协商解决");
		assertThat(office.waitsAt(no)).containsExactly("confirm-withdrawal", "investigate");
		office.does("officer", no, "confirm-withdrawal", "confirmed", true);
		leaves(no, Status.WITHDRAWN);
	}

	@Test
	void aWithdrawalEndsAMediationUnderWay() {
		Receipt receipt = office.receipt(Workplace.leak());
		String no = receipt.no();
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "双方纠纷", "next", "MEDIATION");
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "双方均同意");
		office.appoints(no, "mediator-1");
		withdrawing.ask(no, receipt.queryCode(), "已自行协商解决");
		office.does("officer", no, "confirm-withdrawal", "confirmed", true);
		leaves(no, Status.WITHDRAWN);
	}

	@Test
	void aRefusedWithdrawalLeavesTheMatterAsItWas() {
		Receipt receipt = office.receipt(Workplace.leak());
		String no = receipt.no();
		office.hands(no, "section-urban");
		withdrawing.ask(no, receipt.queryCode(), "不想办了");
		office.does("officer", no, "confirm-withdrawal", "confirmed", false, "reason", "诉求人称受到压力");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		assertThat(status(no)).isEqualTo(Status.INVESTIGATING);
		assertThat(state(no, "DL-06")).isEqualTo(DeadlineState.RUNNING);
	}

	@Test
	void aSupplementStartsNoClockAgain() {
		Receipt receipt = office.receipt(Workplace.leak());
		String no = receipt.no();
		office.hands(no, "section-urban");
		List<Instant> before = ends(no);
		supplementing.supplement(no, receipt.queryCode(), "补充：卧室也开始漏水了。");
		supplementing.supplement(no, receipt.queryCode(), "补充：又拍了照片。");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		assertThat(ends(no)).isEqualTo(before);
		assertThat(history.createHistoricActivityInstanceQuery()
			.processInstanceId(history.createHistoricProcessInstanceQuery()
				.processInstanceBusinessKey(no)
				.processDefinitionKey(PetitionProcess.KEY)
				.singleResult()
				.getId())
			.activityId("tell-holder")
			.finished()
			.count()).isEqualTo(2);
	}

	@Test
	void anIncompleteFileGoesBackToTheCaller() {
		String no = office.files(Workplace.leak());
		office.answers(no, "handler-2", "EXPLAIN");
		assertThat(office.ladder(no, "DL-34")).containsExactly("wait-holder");
		office.does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		assertThat(office.ladder(no, "DL-34")).isEmpty();
		assertThat(office.ladder(no, "STRIKE-OFF")).as("the last step has a clock too").containsExactly("wait-holder");
		office.does("supervisor", no, "strike-off", "confirmed", false, "returnReason", "缺少送达回证");
		assertThat(office.waitsAt(no)).containsExactly("call-back");
		assertThat(office.ladder(no, "STRIKE-OFF")).isEmpty();
		assertThat(office.ladder(no, "DL-34")).containsExactly("wait-holder");
		office.closes(no);
		assertThat(office.ladder(no, "STRIKE-OFF")).isEmpty();
		assertThat(status(no)).isEqualTo(Status.CLOSED);
		assertThat(office.ended(no)).isTrue();
	}

	@Test
	void whatWasNotCarriedOutIsDoneAgain() {
		String no = office.files(Workplace.leak());
		office.answers(no, "handler-2", "SUPPORT", "measures", "三日内维修", "carryOutBy", "2099-12-01");
		office.does("handler-2", no, "carry-out", "done", true, "proof", "维修单");
		office.does("officer", no, "call-back", "reached", false);
		office.does("officer", no, "call-back", "reached", true, "solved", false, "satisfaction", "NOT");
		assertThat(office.waitsAt(no)).containsExactly("assign");
		assertThat(status(no)).isEqualTo(Status.REOPENED);
	}

	@Test
	void aClosedMatterBeginsAgainAtAssignment() {
		Receipt receipt = office.receipt(Workplace.leak());
		String no = receipt.no();
		office.answers(no, "handler-2", "EXPLAIN");
		Instant accepted = office.petition(no).acceptedAt();
		office.closes(no);
		reopening.ask(no, receipt.queryCode(), "又漏了");
		assertThat(office.waitsAt(no)).containsExactly("assign");
		assertThat(status(no)).isEqualTo(Status.REOPENED);
		assertThat(office.petition(no).cycle()).isEqualTo(2);
		assertThat(office.petition(no).acceptedAt()).as("the figures keep the acceptance date").isEqualTo(accepted);
		assertThat(state(no, "CYCLE-15")).isEqualTo(DeadlineState.RUNNING);
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		office.does("handler-2", no, "investigate", "finding", "再次上门", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经再次查看，已经按物业服务规范修好，予以说明。");
		office.does("leader", no, "sign-opinion", "approved", false, "returnReason", "缺少照片");
		assertThat(office.waitsAt(no)).containsExactly("draft-opinion");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经再次查看，已经按物业服务规范修好，予以说明。");
		office.does("leader", no, "sign-opinion", "approved", true);
		assertThat(state(no, "CYCLE-15")).isEqualTo(DeadlineState.MET);
		office.closes(no);
		assertThat(status(no)).isEqualTo(Status.CLOSED);
	}

	@ParameterizedTest
	@CsvSource({ "5, wait-holder", "8, wait-holder", "13, wait-section-head", "20, wait-breach" })
	void theLadderOfTheNoticeBeginsWhereTheTimeStands(int daysBack, String step) {
		assertThat(office.ladder(late(daysBack), "DL-02")).containsExactly(step);
	}

	@ParameterizedTest
	@CsvSource({ "46, wait-section-head", "56, wait-leader", "59, wait-director" })
	void theLadderOfTheOpinionBeginsWhereTheTimeStands(int daysBack, String step) {
		String no = late(daysBack);
		office.hands(no, "section-urban");
		assertThat(office.ladder(no, "DL-06")).containsExactly(step);
	}

	@Test
	void aBreachedLimitIsSupervisedAndTheOrderAnswered() {
		String no = breached();
		office.does("supervisor", no, "supervise", "supervision", "三日内书面说明原因", "answerBy", "2099-01-01");
		assertThat(office.ladder(no, "DL-06")).containsExactly("answer-supervision");
		office.runTimer(no, "answer-late");
		assertThat(office.ladder(no, "DL-06")).as("ordered again").containsExactly("answer-supervision");
		office.does("handler-2", no, "answer-supervision", "supervisionAnswer", "人手不足，已加派", "remedied", true);
		assertThat(office.ladder(no, "DL-06")).isEmpty();
		assertThat(office.waitsAt(no)).as("work went on").containsExactly("investigate");
	}

	@Test
	void anOrderGivenDirectlyEndsWithItsMatter() {
		Receipt receipt = office.receipt(Workplace.leak());
		String no = receipt.no();
		office.hands(no, "section-urban");
		supervision.order(no, SupervisionKind.ORDER, "请说明进展", null, false, "supervisor");
		assertThat(office.open(no, "answer-supervision").getDueDate()).isNotNull();
		withdrawing.ask(no, receipt.queryCode(), "已自行协商解决");
		office.does("officer", no, "confirm-withdrawal", "confirmed", true);
		leaves(no, Status.WITHDRAWN);
	}

	@Test
	void whatIsDoneTooLateIsABreachAtOnce() {
		String no = office.files(Workplace.leak());
		clock.setTo(deadlines.latest(no, "DL-02").orElseThrow().legalEnd().plusSeconds(1));
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		assertThat(state(no, "DL-02")).isEqualTo(DeadlineState.BREACHED);
		assertThat(office.ladder(no, "DL-02")).containsExactly("supervise");
	}

	@Test
	void theTargetIsWatchedWhereItIsSwitchedOn() {
		LadderTable before = ladders.current();
		switchTarget(true);
		try {
			String no = rolled();
			pull(no, 4);
			assertThat(office.ladder(no, "DL-13")).containsExactly("wait-target");
			office.pullForward(no, "DL-13");
			assertThat(office.ladder(no, "DL-13")).containsExactly("wait-breach");
			assertThat(office.open(no, "answer-supervision").getName()).isNotEmpty();
		}
		finally {
			ladders.change(new LadderTable(ladders.current().version(), before.rows(), before.triggers()), "复原", "admin");
		}
		String no = rolled();
		pull(no, 4);
		assertThat(office.ladder(no, "DL-13")).as("as a rule only the light").containsExactly("wait-breach");
	}

	@Test
	void aBreachThatCallsForNoOrderIsOnlyRecorded() {
		String no = office.files(Workplace.leak());
		for (int step = 0; step < 5; step++) {
			office.pullForward(no, "DL-33");
		}
		assertThat(state(no, "DL-33")).isEqualTo(DeadlineState.BREACHED);
		assertThat(office.ladder(no, "DL-33")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "UPHELD, UPHELD, FINALISED", "UPHELD, CHANGED, REOPENED", "UPHELD, ANNULLED, REOPENED",
			"CHANGED, UPHELD, REOPENED" })
	void anOpinionGoesThroughBothReviews(String first, String last, Status status) {
		String no = closedMatter();
		organs.asks(no, "review-requested");
		assertThat(office.waitsAt(no)).containsExactly("send-file");
		office.does("officer", no, "send-file", "sentOn", LocalDate.now(clock).toString(), "sentBy", "BY_HAND");
		organs.decides(no, "review-decided", first);
		organs.asks(no, "final-review-requested");
		office.does("records", no, "send-final-file", "sentOn", LocalDate.now(clock).toString(), "sentBy", "SYSTEM");
		organs.decides(no, "final-review-decided", last);
		assertThat(status(no)).isEqualTo(status);
		assertThat(organs.runs(no)).isFalse();
	}

	@Test
	void anAnnulledOpinionEndsTheReviewAtTheFirstOrgan() {
		String no = closedMatter();
		organs.asks(no, "review-requested");
		office.runTimer(no, "review-overdue");
		organs.decides(no, "review-decided", "ANNULLED");
		assertThat(status(no)).isEqualTo(Status.REOPENED);
		assertThat(organs.runs(no)).isFalse();
	}

	@Test
	void windowsThatGoByEndTheReview() {
		String unasked = closedMatter();
		office.runTimer(unasked, "review-window-over");
		assertThat(organs.runs(unasked)).isFalse();
		String onceAsked = closedMatter();
		organs.asks(onceAsked, "review-requested");
		organs.decides(onceAsked, "review-decided", "UPHELD");
		office.runTimer(onceAsked, "final-review-window-over");
		assertThat(organs.runs(onceAsked)).isFalse();
		assertThat(status(onceAsked)).isEqualTo(Status.CLOSED);
		String late = closedMatter();
		organs.asks(late, "review-requested");
		organs.decides(late, "review-decided", "UPHELD");
		organs.asks(late, "final-review-requested");
		office.runTimer(late, "final-review-overdue");
		assertThat(organs.runs(late)).isTrue();
	}

	@Test
	void aReviewEndsWithTheOpinionItIsAbout() {
		Receipt receipt = office.receipt(Workplace.leak());
		office.answers(receipt.no(), "handler-2", "EXPLAIN");
		office.closes(receipt.no());
		reopening.ask(receipt.no(), receipt.queryCode(), "又漏了");
		assertThat(organs.runs(receipt.no())).isFalse();
	}

	@Test
	void aRequestAboutPersonalDataWaitsThroughTheLadderAndIsAnswered() {
		String no = office.files(Workplace.leak());
		String party = parties.findByCaseNoOrderByRoleAscPositionAsc(no).get(0).getId();
		for (RequestKind kind : RequestKind.values()) {
			asking.ask(no, party, kind, new RequestAuthor(RequestAuthor.HOLDER, "请办理", null, null, null, null));
			if (kind == RequestKind.ACCESS) {
				List.of("request-half", "request-nearly", "request-eve", "request-late").forEach(step -> office.runTimer(no, step));
			}
			boolean refused = kind == RequestKind.ERASE;
			office.does("records", no, "examine-data-request", "dataDecision", refused ? "REFUSED" : "GRANTED", "dataReason", "办理中");
			if (!refused) {
				office.does("records", no, "carry-out-data-request", "dataDone", "已办");
			}
		}
		assertThat(office.running(no, DataRequestProcess.KEY)).isZero();
	}

	@Test
	void anAbsenceIsPlannedMovedBegunAndOver() {
		String absence = absences.record("records", Instant.now(clock).plusSeconds(3600), Instant.now(clock).plusSeconds(7200));
		absences.move(absence, Instant.now(clock).plusSeconds(1800), Instant.now(clock).plusSeconds(7200));
		office.runTimer(absence, "wait-begin");
		office.runTimer(absence, "wait-return");
		assertThat(engine.createProcessInstanceQuery().processInstanceBusinessKey(absence).count()).isZero();
		absences.cancel(absence);
	}

	@Test
	void anAbsenceFromNowOnEndsEarly() {
		String absence = absences.record("records", Instant.now(clock).minusSeconds(60), Instant.now(clock).plusSeconds(7200));
		absences.cancel(absence);
		assertThat(engine.createProcessInstanceQuery().processInstanceBusinessKey(absence).count()).isZero();
		assertThat(absences.away("records")).isFalse();
	}

	@Test
	void theMorningCheckStartsByItself() {
		jobs.executeJob(jobs.createJobQuery().timers().activityId(MorningCheckProcess.EVERY_MORNING).singleResult().getId());
		assertThat(jobs.createJobQuery().timers().activityId(MorningCheckProcess.EVERY_MORNING).count())
			.as("the next morning waits")
			.isOne();
	}

	@Test
	void anObjectionIsUpheldRejectedDroppedOrTooLate() {
		String upheld = objected();
		office.does("leader", upheld, "confirm-objection", "confirmed", true);
		answered.receive(upheld, Map.of("result", "UPHELD"), "officer");
		leaves(upheld, Status.TRANSFERRED);

		String rejected = objected();
		office.does("leader", rejected, "confirm-objection", "confirmed", true);
		answered.receive(rejected, Map.of("result", "REJECTED"), "officer");
		assertThat(office.waitsAt(rejected)).containsExactly("triage");

		String dropped = objected();
		office.does("leader", dropped, "confirm-objection", "confirmed", false, "reason", "属我办职责");
		assertThat(office.waitsAt(dropped)).containsExactly("triage");

		String late = objected();
		office.runTimer(late, "objection-too-late");
		assertThat(office.waitsAt(late)).containsExactly("triage");
		assertThat(status(late)).isEqualTo(Status.TRIAGE);
	}

	@Test
	void aSimpleMatterLeavesSimpleHandlingInThreeWays() {
		String asked = simple();
		office.does("handler-2", asked, "investigate", "finding", "涉及多户", "next", "ORDINARY", "reason", "责任不清");
		office.does("leader", asked, "approve-switch", "approved", true);
		office.does("handler-2", asked, "investigate", "finding", "不属本科", "next", "HAND_ON", "assigneePost",
				"community-1", "reason", "不属本科");
		assertThat(office.waitsAt(asked)).containsExactly("investigate");

		String passed = simple();
		for (int step = 0; step < 5; step++) {
			office.pullForward(passed, "DL-16");
		}
		assertThat(office.petition(passed).classification().procedure()).isEqualTo(Procedure.ORDINARY);

		for (boolean approved : new boolean[] { true, false }) {
			String dissatisfied = simple();
			office.does("handler-2", dissatisfied, "investigate", "finding", "查明", "next", "DRAFT");
			office.does("handler-2", dissatisfied, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依法予以解释说明。");
			office.does("leader", dissatisfied, "sign-opinion", "approved", true);
			office.does("officer", dissatisfied, "call-back", "reached", true, "solved", true, "satisfaction", "NOT");
			office.does("leader", dissatisfied, "approve-ordinary", "approved", approved, "reason", "已核实");
			assertThat(office.waitsAt(dissatisfied)).containsExactly(approved ? "assign" : "strike-off");
		}
	}

	@Test
	void anUrgentMatterIsReportedBesideItsHandling() {
		String no = office.registers("clerk-a", Workplace.leak().about("0603", null)
			.given(new Facts(null, null, null, null, true, null, null, null, null, null)));
		assertThat(office.waitsAt(no)).containsExactly("acknowledge-urgent", "triage", "urgent-report");
		office.does("leader", no, "acknowledge-urgent");
		office.does("officer", no, "urgent-report", "happened", "燃气泄漏", "urgentMeasures", "关阀", "reportedTo", "党工委");
		assertThat(office.waitsAt(no)).containsExactly("triage");
	}

	private String objected() {
		String no = office.registers("clerk-a", Submission.of("TRANSFERRED_FROM_ABOVE", "楼上漏水，物业不管。")
			.about("0203", null)
			.from(new Person("王小明", "13800001234", "东苑小区12号楼2单元201室")));
		office.does("officer", no, "triage", "triageDecision", "OBJECT", "reason", "属区城管局职责");
		return no;
	}

	private String simple() {
		String no = office.files(Workplace.heating());
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		return no;
	}

	@Test
	@Order(Integer.MAX_VALUE)
	void nothingWasLeftOut() {
		Set<String> visited = history.createHistoricActivityInstanceQuery()
			.list()
			.stream()
			.map(HistoricActivityInstance::getActivityId)
			.collect(Collectors.toSet());
		assertThat(Models.all(FlowNode.class).stream().map(FlowNode::getId).filter(id -> !visited.contains(id)))
			.isEmpty();
		Set<String> taken = walked.taken();
		// The engine tells nobody which way leads out of an event-based gateway: the event behind it was visited.
		assertThat(Models.all(SequenceFlow.class)
			.stream()
			.filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
			.map(SequenceFlow::getId)
			.filter(id -> !taken.contains(id))).isEmpty();
	}

	private String closedMatter() {
		String no = office.files(Workplace.leak().from(new Person("赵复查", "13977770001", "东苑小区12号楼")));
		office.answers(no, "handler-2", "EXPLAIN");
		office.closes(no);
		return no;
	}

	private String late(int daysBack) {
		clock.setTo(Instant.parse("2026-11-23T02:00:00Z"));
		return office.registers("officer",
				Workplace.leak().noted(LocalDate.now(clock).minusDays(daysBack).toString(), null, null, null));
	}

	private String breached() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		for (int step = 0; step < 5; step++) {
			office.pullForward(no, "DL-06");
		}
		assertThat(state(no, "DL-06")).isEqualTo(DeadlineState.BREACHED);
		return no;
	}

	/** A suggestion of 2026-11-27: the thirtieth day is a Sunday, so that target and legal end differ. */
	private String rolled() {
		clock.setTo(Instant.parse("2026-11-27T02:00:00Z"));
		String no = office.files(Workplace.leak());
		deadlines.open(no, "DL-13", clock.instant());
		return no;
	}

	private void pull(String no, int steps) {
		for (int step = 0; step < steps; step++) {
			office.pullForward(no, "DL-13");
		}
	}

	private void switchTarget(boolean on) {
		LadderTable now = ladders.current();
		ladders.change(new LadderTable(now.version(), now.rows(), now.triggers()
			.stream()
			.map(one -> one.kind() == TriggerKind.TARGET_PASSED
					? new LadderTrigger(one.kind(), one.light(), one.action(), one.answerDays(), on) : one)
			.toList()), "试验", "admin");
	}

	private String intoMediation() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "双方纠纷", "next", "MEDIATION");
		assertThat(status(no)).isEqualTo(Status.MEDIATION);
		return no;
	}

	private void leaves(String no, Status status) {
		assertThat(status(no)).isEqualTo(status);
		assertThat(office.waitsAt(no)).isEmpty();
		assertThat(engine.createProcessInstanceQuery().processInstanceBusinessKey(no).count())
			.as("instances of any process")
			.isZero();
		assertThat(deadlines.of(no)).noneMatch(limit -> limit.state().live());
	}

	private Status status(String no) {
		return office.petition(no).status();
	}

	private DeadlineState state(String no, String rule) {
		return deadlines.latest(no, rule).orElseThrow().state();
	}

	private List<Instant> ends(String no) {
		return deadlines.of(no).stream().map(Deadline::legalEnd).toList();
	}

	private long supervised(String no) {
		return engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, SupervisionProcess.KEY)
			.count();
	}

}
