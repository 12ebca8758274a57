package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.OfficeClock;
import org.yishitang.closing.ReviewFigures;
import org.yishitang.closing.ReviewLevel;
import org.yishitang.closing.ReviewStanding;
import org.yishitang.intake.AskingReopening;
import org.yishitang.intake.AskingWithdrawal;
import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.Scope;
import org.yishitang.ledger.Timeline;
import org.yishitang.ledger.TimelineEntry;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.Letters;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refused;
import org.yishitang.petition.ReviewStatus;
import org.yishitang.petition.Status;

/** Review and final review at their boundaries: windows, late news, wrong papers, hearings, what follows. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class ReviewTests {

	/** A Wednesday; thirty days on is Friday, 2026-12-25. */
	private static final Instant SERVED = Instant.parse("2026-11-25T02:00:00Z");

	@Autowired
	Workplace office;

	@Autowired
	Organs organs;

	@Autowired
	OfficeClock clock;

	@Autowired
	Deadlines deadlines;

	@Autowired
	ReviewStanding standing;

	@Autowired
	ReviewFigures figures;

	@Autowired
	Ledger ledger;

	@Autowired
	Timeline timeline;

	@Autowired
	Letters letters;

	@Autowired
	AskingReopening reopening;

	@Autowired
	AskingWithdrawal withdrawing;

	@Autowired
	RuntimeService engine;

	@Autowired
	ManagementService jobs;

	@Autowired
	FormService forms;

	@Autowired
	MessageSource words;

	@Test
	void theWindowIsToldWithItsLastDayAndItsOrgan() {
		String no = closed("13900030001").no();
		assertThat(standing.of(no)).hasValueSatisfying(now -> {
			assertThat(now.status()).isEqualTo(ReviewStatus.WINDOW_L1);
			assertThat(now.open()).isTrue();
			assertThat(now.lastDay()).isEqualTo("2026-12-25");
			assertThat(now.organ().name()).contains("复查复核");
		});
		assertThat(row(no)).isEqualTo(ReviewStatus.WINDOW_L1);
		assertThat(timer(no, "review-window-over").getDuedate().toInstant())
			.isEqualTo(Instant.parse("2026-12-25T16:00:00Z"));
	}

	@Test
	void theLastSecondOfTheWindowIsInTime() {
		String no = closed("13900030002").no();
		clock.setTo(Instant.parse("2026-12-25T15:59:59Z"));
		organs.asks(no, "review-requested");
		assertThat(office.petition(no).status()).isEqualTo(Status.REVIEW_L1);
		assertThat(state(no, "DL-08")).isEqualTo(DeadlineState.MET);
		assertThat(deadlines.latest(no, "DL-09").orElseThrow().dueLegal()).isEqualTo("2027-01-25");
		assertThat(row(no)).isEqualTo(ReviewStatus.REVIEW_L1);
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void oneMinuteLaterIsRefusedWithTheRuleAndItsLastDay(boolean timerHasRun) {
		String no = closed("13900030003").no();
		clock.setTo(Instant.parse("2026-12-25T16:01:00Z"));
		if (timerHasRun) {
			office.runDueTimers(no);
			assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.LAPSED_L1);
		}
		assertThatThrownBy(() -> organs.asks(no, "review-requested")).isInstanceOfSatisfying(NotNow.class,
				refused -> assertThat(sentence(refused)).contains("2026-12-25", "DL-08", "第三十五条", "2026-11-25"));
	}

	@Test
	void aWindowThatLapsesMakesTheOpinionFinalAndLeavesTheStatus() {
		String no = closed("13900030004").no();
		clock.setTo(Instant.parse("2026-12-25T16:00:01Z"));
		office.runDueTimers(no);
		assertThat(office.petition(no).status()).as("not 三级终结").isEqualTo(Status.CLOSED);
		assertThat(row(no)).isEqualTo(ReviewStatus.LAPSED_L1);
		assertThat(organs.runs(no)).isFalse();
		assertThat(timeline.of(no)).extracting(TimelineEntry::type).contains("OPINION_FINAL");
		assertThat(state(no, "DL-08")).as("nobody is late").isEqualTo(DeadlineState.CANCELLED);
		assertThat(ledger.find(no, Scope.everything()).orElseThrow().breached()).isFalse();
	}

	@Test
	void lateNewsOfARequestInTimeIsTaken() {
		String no = closed("13900030005").no();
		clock.setTo(Instant.parse("2026-12-28T02:00:00Z"));
		office.runDueTimers(no);
		assertThat(organs.possible(no, "review-requested")).isTrue();
		organs.says(no, "review-requested", "requestedOn", "2026-12-25", "documentNo", Organs.number(), "by", "AGENT");
		assertThat(office.petition(no).status()).isEqualTo(Status.REVIEW_L1);
		assertThat(office.waitsAt(no)).containsExactly("send-file");
		organs.decides(no, "review-decided", "UPHELD");
		assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.WINDOW_L2);
		clock.setTo(Instant.parse("2027-02-28T02:00:00Z"));
		office.runDueTimers(no);
		assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.LAPSED_L2);
		organs.says(no, "final-review-requested", "requestedOn", "2027-01-20", "documentNo", Organs.number(), "by",
				"PETITIONER");
		assertThat(office.waitsAt(no)).containsExactly("send-final-file");
	}

	@Test
	void datesThatCannotBeAreRefusedBesideTheirField() {
		String no = closed("13900030006").no();
		refused("requestedOn", () -> organs.says(no, "review-requested", "requestedOn", "2026-11-26", "documentNo",
				Organs.number(), "by", "PETITIONER"));
		refused("requestedOn", () -> organs.says(no, "review-requested", "requestedOn", "2026-11-24", "documentNo",
				Organs.number(), "by", "PETITIONER"));
		clock.setTo(Instant.parse("2026-12-01T02:00:00Z"));
		organs.asks(no, "review-requested");
		clock.setTo(Instant.parse("2026-12-20T02:00:00Z"));
		refused("decidedOn", () -> result(no, "review-decided", "2026-11-30", "2026-12-10"));
		refused("decidedOn", () -> result(no, "review-decided", "2026-12-21", "2026-12-21"));
		refused("servedOn", () -> result(no, "review-decided", "2026-12-10", "2026-12-09"));
		assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.REVIEW_L1);
	}

	@Test
	void papersOutOfOrderAreRefused() {
		String no = office.files(Workplace.leak().from(new Person("钱早", "13900030007", "东苑小区3号楼")));
		for (String name : List.of("review-requested", "review-decided", "final-review-requested",
				"final-review-decided", "final-review-hearing")) {
			assertThat(organs.possible(no, name)).as(name).isFalse();
		}
		assertThatThrownBy(() -> organs.asks(no, "review-requested")).isInstanceOf(NotNow.class);
		String closed = closed("13900030008").no();
		assertThatThrownBy(() -> organs.asks(closed, "final-review-requested")).isInstanceOfSatisfying(NotNow.class,
				refused -> assertThat(sentence(refused)).contains("先请求复查"));
		assertThatThrownBy(() -> organs.decides(closed, "review-decided", "UPHELD")).isInstanceOf(NotNow.class);
		organs.asks(closed, "review-requested");
		assertThatThrownBy(() -> organs.asks(closed, "review-requested")).isInstanceOf(NotNow.class);
		assertThatThrownBy(() -> organs.decides(closed, "final-review-decided", "UPHELD")).isInstanceOf(NotNow.class);
	}

	@Test
	void theSamePaperTwiceChangesNothing() {
		String no = closed("13900030009").no();
		String today = LocalDate.now(clock).toString();
		String number = organs.asks(no, "review-requested");
		organs.says(no, "review-requested", "requestedOn", today, "documentNo", number, "by", "PETITIONER");
		assertThatThrownBy(() -> organs.says(no, "review-requested", "requestedOn", today, "documentNo", number, "by",
				"AGENT")).isInstanceOf(NotNow.class);
		String decision = organs.decides(no, "review-decided", "UPHELD");
		int lines = timeline.of(no).size();
		organs.says(no, "review-decided", "result", "UPHELD", "decidedOn", today, "servedOn", today, "documentNo",
				decision);
		assertThat(timeline.of(no)).hasSize(lines);
		assertThat(standing.of(no).orElseThrow().reviews()).hasSize(1);
	}

	@Test
	void theFileGoesOutInTimeButHoldsNobodyUp() {
		String no = closed("13900030010").no();
		organs.asks(no, "review-requested");
		Deadline file = deadlines.latest(no, "REVIEW-FILE").orElseThrow();
		assertThat(file.dueLegal()).as("five working days, data").isEqualTo("2026-12-02");
		assertThat(office.due(no, "send-file").toInstant()).isEqualTo(file.taskDue());
		assertThat(forms.getTaskFormVariables(office.open(no, "send-file").getId()).get("dossierIndex").toString())
			.contains("信访事项登记单", "信访处理意见书", "复查请求通知");
		assertThatThrownBy(() -> office.does("officer", no, "send-file", "sentOn", "2026-11-26", "sentBy", "POST"))
			.isInstanceOf(ProcessEngineException.class);
		organs.decides(no, "review-decided", "UPHELD");
		assertThat(office.waitsAt(no)).as("no longer needed").isEmpty();
		assertThat(state(no, "REVIEW-FILE")).isEqualTo(DeadlineState.CANCELLED);
	}

	@Test
	void anOrganThatIsLateIsSeenButIsNotOurBreach() {
		String no = closed("13900030011").no();
		organs.asks(no, "review-requested");
		office.does("officer", no, "send-file", "sentOn", "2026-11-25", "sentBy", "POST");
		clock.setTo(Instant.parse("2027-01-10T02:00:00Z"));
		office.runDueTimers(no);
		assertThat(timeline.of(no)).extracting(TimelineEntry::type).contains("REVIEW_OVERDUE");
		organs.decides(no, "review-decided", "UPHELD");
		assertThat(state(no, "DL-09")).isEqualTo(DeadlineState.CANCELLED);
		assertThat(ledger.find(no, Scope.everything()).orElseThrow().breached()).isFalse();
	}

	@Test
	void onlyHearingDaysOfTheFinalReviewAreLeftOut() {
		String no = closed("13900030012").no();
		organs.asks(no, "review-requested");
		organs.decides(no, "review-decided", "UPHELD");
		organs.asks(no, "final-review-requested");
		assertThat(deadlines.latest(no, "DL-11").orElseThrow().dueLegal()).isEqualTo("2026-12-25");
		organs.says(no, "final-review-hearing", "hearingFrom", "2026-12-01", "hearingTo", "2026-12-03");
		assertThat(deadlines.latest(no, "DL-11").orElseThrow().dueLegal()).isEqualTo("2026-12-28");
		assertThat(timer(no, "final-review-overdue").getDuedate().toInstant())
			.as("the timer moved with it")
			.isEqualTo(Instant.parse("2026-12-28T16:00:00Z"));
		organs.says(no, "final-review-hearing", "hearingFrom", "2026-12-01", "hearingTo", "2026-12-03");
		assertThat(deadlines.latest(no, "DL-11").orElseThrow().dueLegal()).as("once").isEqualTo("2026-12-28");
		assertThatThrownBy(() -> organs.says(no, "final-review-hearing", "hearingFrom", "2026-12-01", "hearingTo",
				"2026-12-09")).isInstanceOf(NotNow.class);
		clock.setTo(Instant.parse("2026-12-28T02:00:00Z"));
		organs.decides(no, "final-review-decided", "UPHELD");
		assertThat(state(no, "DL-11")).isEqualTo(DeadlineState.MET);
		assertThat(office.petition(no).status()).isEqualTo(Status.FINALISED);
	}

	@Test
	void aHearingMayBeToldWithTheResult() {
		String no = closed("13900030013").no();
		organs.asks(no, "review-requested");
		organs.decides(no, "review-decided", "UPHELD");
		organs.asks(no, "final-review-requested");
		clock.setTo(Instant.parse("2026-12-28T02:00:00Z"));
		String number = Organs.number();
		refused("hearingTo", () -> organs.says(no, "final-review-decided", "result", "UPHELD", "decidedOn", "2026-12-28",
				"servedOn", "2026-12-28", "documentNo", number, "hearingFrom", "2026-12-01"));
		organs.says(no, "final-review-decided", "result", "UPHELD", "decidedOn", "2026-12-28", "servedOn", "2026-12-28",
				"documentNo", number, "hearingFrom", "2026-12-01", "hearingTo", "2026-12-03");
		assertThat(state(no, "DL-11")).as("in time with the three days").isEqualTo(DeadlineState.MET);
	}

	@Test
	void annulledAfterStrikingOffIsHandledAnewWithinSixtyDays() {
		String no = closed("13900030014").no();
		Instant accepted = office.petition(no).acceptedAt();
		organs.asks(no, "review-requested");
		clock.setTo(Instant.parse("2026-12-10T02:00:00Z"));
		result(no, "review-decided", "2026-12-08", "2026-12-09");
		Petition again = office.petition(no);
		assertThat(again.status()).isEqualTo(Status.REOPENED);
		assertThat(again.cycle()).isEqualTo(2);
		assertThat(again.acceptedAt()).as("the figures keep it").isEqualTo(accepted);
		Deadline limit = deadlines.live(no, "DL-06").orElseThrow();
		assertThat(limit.from()).isEqualTo(Instant.parse("2026-12-08T16:00:00Z"));
		assertThat(limit.dueLegal()).as("sixty days from service, over the new year's feast").isAfter("2027-02-06");
		assertThat(deadlines.live(no, "CYCLE-15")).isEmpty();
		assertThat(timeline.of(no)).as("the old closing stays on file").extracting(TimelineEntry::type).contains("STRUCK_OFF");
		assertThat(timeline.of(no)).filteredOn(line -> line.type().equals("REVIEW_DECIDED"))
			.allMatch(TimelineEntry::toldToPetitioner);
		assertThat(office.waitsAt(no)).containsExactly("assign");
		answersAgain(no);
		assertThat(state(no, "DL-06")).isEqualTo(DeadlineState.MET);
		assertThat(office.petition(no).reviewStatus()).as("the new opinion may be reviewed").isEqualTo(ReviewStatus.WINDOW_L1);
		assertThat(reviews(no)).isEqualTo(1);
		office.closes(no);
		assertThat(office.petition(no).status()).isEqualTo(Status.CLOSED);
	}

	@ParameterizedTest
	@CsvSource({ "carry-out", "call-back", "strike-off" })
	void annulledWhileTheOfficeStillWorksBeginsANewRoundInTheSameInstance(String at) {
		String no = office.files(who("13900030015"));
		clock.setTo(SERVED);
		office.answers(no, "handler-2", "SUPPORT", "measures", "三日内维修", "carryOutBy", "2026-12-20");
		if (!at.equals("carry-out")) {
			office.does("handler-2", no, "carry-out", "done", true, "proof", "维修单");
		}
		if (at.equals("strike-off")) {
			office.does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		}
		organs.asks(no, "review-requested");
		assertThat(office.petition(no).status()).as("the review lies over the office's own steps")
			.isIn(Status.EXECUTING, Status.CALL_BACK);
		assertThat(office.waitsAt(no)).contains(at, "send-file");
		String instance = petitionInstance(no);
		organs.decides(no, "review-decided", "ANNULLED");
		assertThat(office.waitsAt(no)).containsExactly("assign");
		assertThat(petitionInstance(no)).isEqualTo(instance);
		assertThat(office.petition(no).status()).isEqualTo(Status.REOPENED);
		assertThat(deadlines.live(no, "DL-06")).isPresent();
		assertThat(deadlines.live(no, "DL-34")).isEmpty();
	}

	@Test
	void aWishToWithdrawStaysWithItsOfficer() {
		clock.setTo(SERVED);
		Receipt receipt = office.receipt(who("13900030016"));
		String no = receipt.no();
		office.answers(no, "handler-2", "EXPLAIN");
		withdrawing.ask(no, receipt.queryCode(), "不想办了");
		organs.asks(no, "review-requested");
		organs.decides(no, "review-decided", "ANNULLED");
		assertThat(office.waitsAt(no)).containsExactly("assign", "confirm-withdrawal");
		office.does("officer", no, "confirm-withdrawal", "confirmed", true);
		assertThat(office.petition(no).status()).isEqualTo(Status.WITHDRAWN);
	}

	@Test
	void theOfficesOwnStepsFinishWhileAReviewRuns() {
		clock.setTo(SERVED);
		String no = office.files(who("13900030017"));
		office.answers(no, "handler-2", "SUPPORT", "measures", "三日内维修", "carryOutBy", "2026-12-20");
		organs.asks(no, "review-requested");
		office.does("handler-2", no, "carry-out", "done", true, "proof", "维修单");
		office.does("officer", no, "call-back", "reached", true, "solved", false, "satisfaction", "NOT");
		assertThat(office.waitsAt(no)).as("no round of our own while another organ looks at it")
			.containsExactly("send-file", "strike-off");
		office.does("supervisor", no, "strike-off", "confirmed", true);
		assertThat(office.petition(no).status()).isEqualTo(Status.REVIEW_L1);
		assertThat(office.petition(no).closedAt()).isNotNull();
		organs.decides(no, "review-decided", "UPHELD");
		assertThat(office.petition(no).status()).isEqualTo(Status.CLOSED);
		organs.asks(no, "final-review-requested");
		assertThat(office.petition(no).status()).isEqualTo(Status.REVIEW_L2);
	}

	@Test
	void aChangedOpinionIsCarriedOutAndOpensNoNewChain() {
		String no = closed("13900030018").no();
		organs.asks(no, "review-requested");
		organs.decides(no, "review-decided", "CHANGED");
		assertThat(office.petition(no).status()).isEqualTo(Status.REOPENED);
		assertThat(deadlines.live(no, "CYCLE-15")).isPresent();
		assertThat(deadlines.live(no, "DL-06")).isEmpty();
		assertThat(deadlines.live(no, "DL-10")).as("the review opinion may go to the final review").isPresent();
		answersAgain(no);
		assertThat(deadlines.live(no, "DL-08")).isEmpty();
		assertThat(reviews(no)).isEqualTo(1);
		organs.asks(no, "final-review-requested");
		organs.decides(no, "final-review-decided", "UPHELD");
		assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.FINALISED);
		assertThat(office.petition(no).status()).as("its own steps go on").isEqualTo(Status.CALL_BACK);
		office.closes(no);
		assertThat(office.petition(no).status()).isEqualTo(Status.FINALISED);
	}

	@Test
	void aSecondAnnulmentTakesARunningRoundBackToItsBeginning() {
		String no = closed("13900030019").no();
		organs.asks(no, "review-requested");
		organs.decides(no, "review-decided", "CHANGED");
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		organs.asks(no, "final-review-requested");
		assertThat(office.waitsAt(no)).containsExactly("investigate", "send-final-file");
		organs.decides(no, "final-review-decided", "ANNULLED");
		assertThat(office.waitsAt(no)).containsExactly("assign");
		assertThat(office.petition(no).cycle()).isEqualTo(3);
		assertThat(deadlines.live(no, "DL-06")).isPresent();
		assertThat(deadlines.live(no, "CYCLE-15")).isEmpty();
	}

	@Test
	void reopeningWaitsForTheReview() {
		Receipt receipt = closed("13900030020");
		organs.asks(receipt.no(), "review-requested");
		assertThatThrownBy(() -> reopening.ask(receipt.no(), receipt.queryCode(), "又漏了"))
			.isInstanceOfSatisfying(Refused.class, refused -> assertThat(sentence(refused)).contains("正在复查"));
		organs.decides(receipt.no(), "review-decided", "UPHELD");
		reopening.ask(receipt.no(), receipt.queryCode(), "又漏了");
		assertThat(organs.runs(receipt.no())).as("the right to the final review stays").isTrue();
		answersAgain(receipt.no());
		assertThat(office.petition(receipt.no()).reviewStatus()).isEqualTo(ReviewStatus.WINDOW_L1);
		assertThat(reviews(receipt.no())).as("the new opinion has its own").isEqualTo(1);
		assertThat(deadlines.live(receipt.no(), "DL-10")).isEmpty();
	}

	@Test
	void theSameFactsAfterTheFinalReviewAreProposedForNoFurtherAcceptance() {
		String earlier = finalised("13900030021");
		String no = office.files(who("13900030021"));
		Map<String, Object> shown = forms.getTaskFormVariables(office.open(no, "triage").getId());
		assertThat(shown.get("earlierFinalised").toString()).contains(earlier, "系统建议不再受理", "龙政复");
		assertThat(value(no, "triageDecision")).isEqualTo("NO_LONGER");
		assertThat(value(no, "mergeInto")).isEqualTo(earlier);
		office.does("officer", no, "triage", "triageDecision", "NO_LONGER", "mergeInto", earlier, "reason", "同一事实和理由");
		office.does("supervisor", no, "confirm-no-longer", "confirmed", true);
		assertThat(office.petition(no).status()).isEqualTo(Status.NO_LONGER_ACCEPTED);
		String letter = letters.text(letters.find(no, LetterKind.NO_LONGER, 1).orElseThrow().getId());
		assertThat(timeline.of(no)).filteredOn(line -> line.type().equals("NO_LONGER_ACCEPTED"))
			.allMatch(line -> earlier.equals(line.details().get("earlier")));
		standing.of(earlier).orElseThrow().reviews().forEach(review -> assertThat(letter).contains(review.decisionNo()));
		assertThat(letter).contains(letters.find(earlier, LetterKind.OPINION, 1).orElseThrow().letterNo());
	}

	@Test
	void newFactsAreTriagedAnew() {
		String earlier = finalised("13900030022");
		String no = office.files(who("13900030022"));
		assertThatThrownBy(() -> office.does("officer", no, "triage", "triageDecision", "ACCEPT"))
			.isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining(earlier)
			.hasMessageContaining("新的事实");
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "reason", "新提交了鉴定报告");
		assertThat(office.petition(no).status()).isEqualTo(Status.ACCEPTED);
	}

	@Test
	void aMatterThatIsNotFinalisedIsNoGroundForRefusal() {
		String closed = closed("13900030023").no();
		String no = office.files(who("13900030023"));
		assertThat(value(no, "triageDecision")).isEqualTo("ACCEPT");
		assertThatThrownBy(() -> office.does("officer", no, "triage", "triageDecision", "NO_LONGER", "mergeInto", closed,
				"reason", "已经答复过"))
			.isInstanceOf(ProcessEngineException.class)
			.hasMessageContaining("三级终结")
			.hasMessageContaining("第36条");
	}

	@Test
	void figuresCountWhatWasAskedDecidedAndUpheld() {
		clock.setTo(Instant.parse("2031-03-03T02:00:00Z"));
		String one = office.files(who("13900030024"));
		office.answers(one, "handler-2", "EXPLAIN");
		String other = office.files(who("13900030025"));
		office.answers(other, "handler-2", "EXPLAIN");
		organs.asks(one, "review-requested");
		organs.asks(other, "review-requested");
		organs.decides(one, "review-decided", "UPHELD");
		LocalDate day = LocalDate.of(2031, 3, 3);
		assertThat(figures.of(ReviewLevel.FIRST, day, day)).isEqualTo(new ReviewFigures.Figures(2, 1, 1));
		assertThat(figures.of(ReviewLevel.FIRST, day.plusDays(1), day.plusDays(2)).requested()).isZero();
	}

	private Receipt closed(String phone) {
		clock.setTo(SERVED);
		Receipt receipt = office.receipt(who(phone));
		office.answers(receipt.no(), "handler-2", "EXPLAIN");
		office.closes(receipt.no());
		return receipt;
	}

	private String finalised(String phone) {
		String no = closed(phone).no();
		organs.asks(no, "review-requested");
		organs.decides(no, "review-decided", "UPHELD");
		organs.asks(no, "final-review-requested");
		organs.decides(no, "final-review-decided", "UPHELD");
		assertThat(office.petition(no).status()).isEqualTo(Status.FINALISED);
		return no;
	}

	private static org.yishitang.intake.Submission who(String phone) {
		return Workplace.leak().from(new Person("孙复查", phone, "东苑小区12号楼2单元"));
	}

	private void answersAgain(String no) {
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		office.does("handler-2", no, "investigate", "finding", "再次上门", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经再次查看，依法予以说明并告知。");
		office.does("leader", no, "sign-opinion", "approved", true);
	}

	private void result(String no, String message, String decidedOn, String servedOn) {
		organs.says(no, message, "result", "ANNULLED", "decidedOn", decidedOn, "servedOn", servedOn, "documentNo",
				Organs.number());
	}

	private static void refused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable message) {
		assertThatThrownBy(message).isInstanceOfSatisfying(FieldRefused.class,
				refused -> assertThat(refused.field()).isEqualTo(field));
	}

	private String sentence(Refused refused) {
		return words.getMessage(refused.refusal().key(), refused.refusal().arguments().toArray(), java.util.Locale.CHINA);
	}

	private Object value(String no, String field) {
		return forms.getTaskFormVariables(office.open(no, "triage").getId()).get(field);
	}

	private DeadlineState state(String no, String rule) {
		return deadlines.latest(no, rule).orElseThrow().state();
	}

	private ReviewStatus row(String no) {
		return ledger.find(no, Scope.everything()).orElseThrow().reviewStatus();
	}

	private long reviews(String no) {
		return engine.createProcessInstanceQuery().processInstanceBusinessKey(no, ReviewProcess.KEY).count();
	}

	private String petitionInstance(String no) {
		return engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, PetitionProcess.KEY)
			.singleResult()
			.getId();
	}

	private Job timer(String no, String event) {
		String instance = engine.createProcessInstanceQuery()
			.processInstanceBusinessKey(no, ReviewProcess.KEY)
			.singleResult()
			.getId();
		return jobs.createJobQuery().processInstanceId(instance).activityId(event).singleResult();
	}

}
