package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.assignment.Reassigning;
import org.yishitang.clock.CalendarDay;
import org.yishitang.clock.ChannelProfiles;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.OfficeClock;
import org.yishitang.clock.WorkCalendar;
import org.yishitang.desk.OutsideMessage;
import org.yishitang.handling.BookingPending;
import org.yishitang.intake.Person;
import org.yishitang.intake.Submission;
import org.yishitang.ledger.Filter;
import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.Scope;
import org.yishitang.ledger.Timeline;
import org.yishitang.ledger.TimelineEntry;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.Letters;
import org.yishitang.notice.Messages;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Place;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.petition.Status;
import org.yishitang.territory.Absences;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/** Every movement of the clock through the real process; what is refused says which rule and until when. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class MovementsTests {

	private static final Person WANG = new Person("王小明", "13800001234", "东苑小区12号楼2单元201室");

	@LocalServerPort
	int port;

	@Autowired
	Workplace office;

	@Autowired
	Deadlines deadlines;

	@Autowired
	WorkCalendar calendar;

	@Autowired
	OfficeClock clock;

	@Autowired
	Timeline timeline;

	@Autowired
	Ledger ledger;

	@Autowired
	Letters letters;

	@Autowired
	Messages messages;

	@Autowired
	CaseNotes notes;

	@Autowired
	Posts posts;

	@Autowired
	Absences absences;

	@Autowired
	ChannelProfiles channels;

	@Autowired
	TaskService tasks;

	@Autowired
	Reassigning reassigning;

	@Autowired
	BookingPending booking;

	@Autowired
	List<OutsideMessage> outside;

	@Autowired
	MessageSource words;

	private EngineProgram program;

	@BeforeEach
	void connect() {
		program = new EngineProgram(port);
	}

	// 延期 (DL-07)

	@Test
	void anExtensionInTheLastSecondCountsFromTheRawLastDayAndThePetitionerIsWritten() {
		String no = ordinary("2026-07-27T10:00");
		due(no, "DL-06", "2026-09-28");
		at("2026-09-28T23:59:59");
		office.does("handler-2", no, "investigate", "finding", "须等鉴定。", "next", "EXTEND", "reason", "鉴定机构排期较长。");
		assertThat(note(event(no, "EXTENSION_ASKED"))).isEqualTo("鉴定机构排期较长。");
		office.does("director", no, "approve-extension", "approved", true, "extensionDays", 30, "reason", "等待鉴定结论。");
		due(no, "DL-06", "2026-10-26");
		TimelineEntry extended = event(no, "EXTENDED");
		assertThat(note(extended)).isEqualTo("等待鉴定结论。");
		assertThat(extended.details()).containsEntry("due", "2026-10-26")
			.containsEntry("dueBefore", "2026-09-28")
			.containsEntry("days", "30")
			.containsEntry("rule", "DL-06");
		assertThat(letters.find(no, LetterKind.EXTENSION, 1)).hasValueSatisfying(
				letter -> assertThat(letter.issuedAt()).isEqualTo(moment("2026-09-28T23:59:59")));
		assertThat(told(no)).anyMatch(text -> text.contains("经批准延长"));
	}

	@Test
	void reasonsGivenAsAFindingAreReasons() {
		String no = ordinary("2026-07-27T10:00");
		office.does("handler-2", no, "investigate", "finding", "须等鉴定。", "next", "EXTEND");
		assertThat(note(event(no, "EXTENSION_ASKED"))).isEqualTo("须等鉴定。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-09-29T00:00", "2026-09-29T00:01" })
	void anExtensionAskedAfterTheEndIsRefused(String now) {
		String no = ordinary("2026-07-27T10:00");
		at(now);
		refused(program.submits("handler-2", task(no, "investigate"), "finding", "复杂", "next", "EXTEND"),
				"clock.refusal.expired", "DL-07", "2026-09-28");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
	}

	@Test
	void aDirectorWhoIsLateGrantsNothingEvenIfItWasAskedInTime() {
		String no = ordinary("2026-07-27T10:00");
		at("2026-09-28T23:59:59");
		office.does("handler-2", no, "investigate", "finding", "复杂", "next", "EXTEND");
		at("2026-09-29T00:00");
		refused(program.submits("director", task(no, "approve-extension"), "approved", true, "extensionDays", 5,
				"reason", "同意"), "clock.refusal.expired", "DL-07", "2026-09-28");
		office.does("director", no, "approve-extension", "approved", false, "reason", "已届满");
		due(no, "DL-06", "2026-09-28");
		assertThat(letters.find(no, LetterKind.EXTENSION, 1)).isEmpty();
	}

	@Test
	void thereIsOneExtensionOfAtMostThirtyDays() {
		String no = ordinary("2026-07-27T10:00");
		office.does("handler-2", no, "investigate", "finding", "复杂", "next", "EXTEND");
		String approval = task(no, "approve-extension");
		refused(program.submits("director", approval, "approved", true, "reason", "同意"), "clock.refusal.extension-days",
				"DL-07", 30);
		assertThat(program.submits("director", approval, "approved", true, "extensionDays", 31, "reason", "同意").statusCode())
			.isEqualTo(400);
		assertThat(program.submits("director", approval, "approved", true, "extensionDays", 10).statusCode())
			.as("the petitioner must be told why")
			.isEqualTo(400);
		office.does("director", no, "approve-extension", "approved", true, "extensionDays", 10, "reason", "同意");
		refused(program.submits("handler-2", task(no, "investigate"), "finding", "仍复杂", "next", "EXTEND"),
				"clock.refusal.extended-before", "DL-06", "2026-10-08");
	}

	@Test
	void whatIsNotTheSixtyDaysIsNotExtended() {
		String simple = simple("2026-11-02T10:00");
		refused(program.submits("handler-2", task(simple, "investigate"), "finding", "复杂", "next", "EXTEND"),
				"handling.refusal.extend-simple", "2026-11-16", "2026-11-02");
		at("2026-11-02T10:00");
		String suggestion = office.files(Workplace.leak().about("1203", "SUGGESTION"));
		office.does("officer", suggestion, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		office.does("officer", suggestion, "assign", "assigneePost", "section-urban");
		refused(program.submits("handler-2", task(suggestion, "investigate"), "finding", "复杂", "next", "EXTEND"),
				"handling.refusal.extend-suggestion", "2026-12-02");
		String service = office.files(Workplace.leak());
		office.does("officer", service, "triage", "triageDecision", "ACCEPT", "procedure", "SERVICE", "urgency", "L4",
				"reason", "试验");
		office.does("officer", service, "assign", "assigneePost", "section-urban");
		refused(program.submits("handler-2", task(service, "investigate"), "finding", "复杂", "next", "EXTEND"),
				"handling.refusal.extend-other", "DL-31", "2026-11-09");
	}

	@Test
	void theLimitOfANewRoundIsNotExtended() {
		String no = simple("2026-11-02T10:00");
		office.does("handler-2", no, "investigate", "finding", "查明", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "SUPPORT", "opinion", "经查属实，按条例退费并维修。", "measures",
				"维修", "carryOutBy", "2026-11-03");
		office.does("leader", no, "sign-opinion", "approved", true);
		office.does("handler-2", no, "carry-out", "done", true, "proof", "照片");
		office.does("officer", no, "call-back", "reached", true, "solved", false, "satisfaction", "NOT");
		assertThat(office.petition(no).classification().procedure()).as("never simple twice")
			.isEqualTo(Procedure.ORDINARY);
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		refused(program.submits("handler-2", task(no, "investigate"), "finding", "复杂", "next", "EXTEND"),
				"handling.refusal.extend-cycle", "2026-11-17");
	}

	// 交办要求的期限 (DL-17)

	@Test
	void aStatedDayRunsFromReceiptAndAnExtensionDoesNotMoveIt() {
		at("2026-07-27T10:00");
		String no = above("2026-08-20");
		due(no, "DL-17", "2026-08-20");
		assertThat(office.due(no, "triage").toInstant()).as("the notice is due before").isEqualTo(moment("2026-08-11T23:59:59"));
		office.hands(no, "section-urban");
		assertThat(office.due(no, "investigate").toInstant()).isEqualTo(moment("2026-08-20T23:59:59"));
		office.does("handler-2", no, "investigate", "finding", "复杂", "next", "EXTEND");
		office.does("director", no, "approve-extension", "approved", true, "extensionDays", 30, "reason", "须鉴定");
		due(no, "DL-06", "2026-10-26");
		due(no, "DL-17", "2026-08-20");
		assertThat(event(no, "EXTENDED").details()).containsEntry("stated", "2026-08-20");
		assertThat(office.due(no, "investigate").toInstant()).isEqualTo(moment("2026-08-20T23:59:59"));
		at("2026-08-21T00:00");
		assertThat(light(no)).isEqualTo("RED");
	}

	@Test
	void aStatedDayAfterTheSixtyGivesWayToThemAndFollowsTheirExtension() {
		at("2026-07-27T10:00");
		String no = above("2026-12-31");
		office.hands(no, "section-urban");
		due(no, "DL-17", "2026-09-28");
		office.does("handler-2", no, "investigate", "finding", "复杂", "next", "EXTEND");
		office.does("director", no, "approve-extension", "approved", true, "extensionDays", 30, "reason", "须鉴定");
		due(no, "DL-06", "2026-10-26");
		due(no, "DL-17", "2026-10-26");
		assertThat(office.due(no, "investigate").toInstant()).isEqualTo(moment("2026-10-26T23:59:59"));
	}

	@Test
	void aStatedDayThatIsOverIsRedAtOnce() {
		at("2026-11-23T10:00");
		String no = above("2026-11-20");
		assertThat(light(no)).isEqualTo("RED");
		office.runDueTimers(no);
		assertThat(state(no, "DL-17")).isEqualTo(DeadlineState.BREACHED);
		assertThat(timeline.of(no)).filteredOn(line -> line.type().equals("LADDER_CLIMBED")
				&& "DL-17".equals(line.details().get("rule"))).as("one event, not a burst").hasSize(1);
	}

	// 管辖异议 (DL-04)

	@Test
	void anObjectionOnTheLastDayGoesOutAndIsUpheld() {
		at("2026-09-24T09:00");
		String no = above(null);
		at("2026-10-09T23:59:59");
		office.does("officer", no, "triage", "triageDecision", "OBJECT", "reason", "属区城管局职责。");
		assertThat(office.petition(no).status()).isEqualTo(Status.OBJECTION);
		assertThat(office.due(no, "confirm-objection").toInstant()).isEqualTo(moment("2026-10-09T23:59:59"));
		assertThat(note(event(no, "OBJECTION_RAISED"))).isEqualTo("属区城管局职责。");
		office.does("leader", no, "confirm-objection", "confirmed", true);
		assertThat(office.waitsAt(no)).isEmpty();
		assertThat(state(no, "DL-04")).isEqualTo(DeadlineState.MET);
		assertThat(state(no, "DL-03")).as("the notice stays owed").isEqualTo(DeadlineState.RUNNING);
		assertThat(office.ladder(no, "DL-03")).isNotEmpty();
		at("2026-10-14T10:00");
		answers(no, "UPHELD", "2026-10-13", "庆信转〔2026〕12号");
		assertThat(office.petition(no).status()).isEqualTo(Status.TRANSFERRED);
		assertThat(office.ended(no)).isTrue();
		assertThat(deadlines.of(no)).noneMatch(limit -> limit.state().live());
		assertThat(event(no, "OBJECTION_UPHELD").details()).containsEntry("answeredOn", "2026-10-13");
		assertThat(note(event(no, "OBJECTION_UPHELD"))).isEqualTo("庆信转〔2026〕12号");
	}

	@Test
	void onTheSixthWorkingDayTheWayBackIsClosed() {
		at("2026-09-24T09:00");
		String no = above(null);
		at("2026-10-10T00:00");
		refused(program.submits("officer", task(no, "triage"), "triageDecision", "OBJECT", "reason", "不属我办。"),
				"triage.refusal.objection-late", "DL-04", "2026-10-09");
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		assertThat(office.waitsAt(no)).containsExactly("assign");
	}

	@Test
	void aLeaderWhoIsLateClosesTheWayToo() {
		at("2026-09-24T09:00");
		String no = above(null);
		office.does("officer", no, "triage", "triageDecision", "OBJECT", "reason", "不属我办。");
		at("2026-10-10T00:00");
		refused(program.submits("leader", task(no, "confirm-objection"), "confirmed", true),
				"triage.refusal.objection-late", "DL-04", "2026-10-09");
		office.runTimer(no, "objection-too-late");
		assertThat(office.waitsAt(no)).containsExactly("triage");
		assertThat(office.petition(no).status()).isEqualTo(Status.TRIAGE);
		assertThat(event(no, "OBJECTION_LAPSED").actor()).isEqualTo("system");
	}

	@Test
	void aNewCalendarMovesTheTimerOfTheObjectionToo() {
		at("2028-03-01T09:00");
		String no = above(null);
		office.does("officer", no, "triage", "triageDecision", "OBJECT", "reason", "不属我办。");
		due(no, "DL-04", "2028-03-08");
		calendar.enter(2028, "试验通知",
				List.of(new CalendarDay(LocalDate.parse("2028-03-08"), false, "试验", "试验通知")));
		due(no, "DL-04", "2028-03-09");
		at("2028-03-09T00:00");
		office.runDueTimers(no);
		assertThat(office.waitsAt(no)).containsExactly("confirm-objection");
		at("2028-03-10T00:00:01");
		office.runDueTimers(no);
		assertThat(office.waitsAt(no)).containsExactly("triage");
	}

	@Test
	void aRejectedObjectionComesBackAndIsNotRaisedTwice() {
		at("2026-11-02T09:00");
		String no = above(null);
		office.does("officer", no, "triage", "triageDecision", "OBJECT", "reason", "不属我办。");
		office.does("leader", no, "confirm-objection", "confirmed", true);
		answers(no, "REJECTED", null, null);
		assertThat(office.petition(no).status()).isEqualTo(Status.TRIAGE);
		assertThat(office.waitsAt(no)).containsExactly("triage");
		refused(program.submits("officer", task(no, "triage"), "triageDecision", "OBJECT", "reason", "再次异议。"),
				"triage.refusal.objection-once");
		office.hands(no, "section-urban");
		assertThat(office.waitsAt(no)).containsExactly("investigate");
	}

	@Test
	void whatTheLeaderDoesNotApproveMayBeRaisedAgainInTime() {
		at("2026-11-02T09:00");
		String no = above(null);
		office.does("officer", no, "triage", "triageDecision", "OBJECT", "reason", "不属我办。");
		refused(program.submits("leader", task(no, "confirm-objection"), "confirmed", false),
				"triage.refusal.reason-return");
		office.does("leader", no, "confirm-objection", "confirmed", false, "reason", "理由不足，请补充。");
		assertThat(office.petition(no).status()).isEqualTo(Status.TRIAGE);
		office.does("officer", no, "triage", "triageDecision", "OBJECT", "reason", "补充：属区住建局。");
		assertThat(office.waitsAt(no)).containsExactly("confirm-objection");
	}

	@Test
	void anOrderOfTheShandongModelGoesBackWithinTwoWorkingDays() {
		// A year of its own, before the last that a TIMESTAMP of MySQL holds (2038): orders follow the choice made then.
		at("2036-03-03T08:00");
		choose("shandong");
		try {
			at("2036-03-03T09:00");
			String sentBack = order();
			String kept = order();
			assertThat(deadlines.latest(kept, "DL-04")).as("DL-32 in its place").isEmpty();
			due(kept, "DL-32", "2036-03-10");
			due(kept, "DL-32:RETURN", "2036-03-05");
			due(kept, "DL-03", "2036-03-18");
			at("2036-03-05T23:59:59");
			office.does("officer", sentBack, "triage", "triageDecision", "OBJECT", "reason", "属区城管局职责。");
			office.does("leader", sentBack, "confirm-objection", "confirmed", true);
			assertThat(state(sentBack, "DL-32:RETURN")).isEqualTo(DeadlineState.MET);
			assertThat(state(sentBack, "DL-03")).as("the notice stays owed").isEqualTo(DeadlineState.RUNNING);
			answers(sentBack, "UPHELD", null, "工单退回〔2036〕1号");
			assertThat(office.petition(sentBack).status()).isEqualTo(Status.TRANSFERRED);
			at("2036-03-06T00:00");
			refused(program.submits("officer", task(kept, "triage"), "triageDecision", "OBJECT", "reason", "不属我办。"),
					"triage.refusal.objection-late", "DL-32:RETURN", "2036-03-05");
		}
		finally {
			at("2036-03-07T00:00");
			choose("default");
		}
	}

	@Test
	void onlyWhatCameFromAboveIsObjectedToAndOnlyWithReasons() {
		String own = office.files(Workplace.leak());
		refused(program.submits("officer", task(own, "triage"), "triageDecision", "OBJECT", "reason", "不属我办。"),
				"triage.refusal.objection-not-from-above");
		String no = above(null);
		refused(program.submits("officer", task(no, "triage"), "triageDecision", "OBJECT"),
				"triage.refusal.objection-reason");
	}

	@Test
	void anAnswerNobodyWaitsForOrThatMakesNoSenseIsRefused() {
		at("2026-11-02T09:00");
		String no = above(null);
		answerRefused(no, "UPHELD", null, "triage.refusal.no-objection");
		office.does("officer", no, "triage", "triageDecision", "OBJECT", "reason", "不属我办。");
		answerRefused(no, "UPHELD", null, "triage.refusal.no-objection");
		office.does("leader", no, "confirm-objection", "confirmed", true);
		answerRefused(no, "MAYBE", null, "triage.refusal.answer-result");
		answerRefused(no, "UPHELD", "下周", "triage.refusal.answer-no-day");
		answerRefused(no, "UPHELD", "2026-11-01", "triage.refusal.answer-day");
		answerRefused(no, "UPHELD", "2026-11-03", "triage.refusal.answer-day");
		assertThat(office.petition(no).status()).isEqualTo(Status.OBJECTION);
		answers(no, "UPHELD", "2026-11-02", null);
		answerRefused(no, "UPHELD", "2026-11-02", "triage.refusal.no-objection");
	}

	// 内部移交

	@Test
	void aMatterChangesHandsThreeTimesThenTheSuperiorDecidesOnce() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		refused(program.submits("handler-2", task(no, "investigate"), "finding", "不属本科", "next", "HAND_ON",
				"assigneePost", "community-1"), "assignment.refusal.hand-over-reason");
		refused(program.submits("handler-2", task(no, "investigate"), "finding", "不属本科", "next", "HAND_ON",
				"assigneePost", "section-urban", "reason", "不属本科"), "assignment.refusal.other-post");
		refused(program.submits("handler-2", task(no, "investigate"), "finding", "不属本科", "next", "HAND_ON",
				"assigneePost", "leader", "reason", "不属本科"), "assignment.refusal.no-such-post", "leader");
		handsOn("handler-2", no, "community-1");
		assertThat(office.petition(no).firstHandlerPost()).isEqualTo("section-urban");
		assertThat(groups(no, "investigate")).containsExactly("community-1");
		assertThat(state(no, "DL-33")).as("handing on is no contact").isEqualTo(DeadlineState.RUNNING);
		handsOn("community-1", no, "grid-017");
		reassignRefused(no, "section-civil", true, "assignment.refusal.not-yet");
		reassigning.reassign(no, "section-civil", "网格无权处理", false, "officer");
		assertThat(event(no, "HANDED_ON").details()).containsEntry("count", "3").containsEntry("post", "section-civil");
		assertThat(groups(no, "investigate")).containsExactly("section-civil");
		reassignRefused(no, "community-1", false, "assignment.refusal.three-times");
		refused(program.submits(posts.onDuty("section-civil").orElseThrow(), task(no, "investigate"), "finding", "不属本科", "next", "HAND_ON",
				"assigneePost", "community-1", "reason", "不属本科"), "assignment.refusal.three-times", 3);
		reassigning.reassign(no, "section-urban", "由首办岗位办理到底", true, "leader");
		assertThat(office.petition(no).assigneePost()).isEqualTo("section-urban");
		reassignRefused(no, "community-1", true, "assignment.refusal.decided");
		reassignRefused(no, "community-1", false, "assignment.refusal.decided");
		office.does("handler-2", no, "investigate", "finding", "已查明。", "next", "DRAFT");
		assertThat(groups(no, "draft-opinion")).containsExactly("section-urban");
		LedgerItem line = ledger.find(no, Scope.everything()).orElseThrow();
		assertThat(line.firstPost()).isEqualTo("section-urban");
		assertThat(line.handOvers()).isEqualTo(4);
		assertThat(told(no)).anyMatch(text -> text.contains("移交其他岗位"));
	}

	@Test
	void aPostChosenBesideAnotherStepChangesNothing() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "查明", "next", "DRAFT", "assigneePost", "community-1");
		assertThat(office.petition(no).assigneePost()).isEqualTo("section-urban");
		assertThat(groups(no, "draft-opinion")).containsExactly("section-urban");
	}

	@Test
	void aClaimedTaskIsTakenFromItsHolderWhenTheOfficerReassigns() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		tasks.claim(office.open(no, "investigate").getId(), "handler-2");
		reassigning.reassign(no, "community-1", "社区更熟悉", false, "officer");
		assertThat(office.open(no, "investigate").getAssignee()).isNull();
		assertThat(program.claims("handler-2", task(no, "investigate")).statusCode()).isIn(403, 404);
		office.does("community-1", no, "investigate", "finding", "查明", "next", "DRAFT");
		office.does("community-1", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依法予以解释说明。");
	}

	@Test
	void whatNobodyHasInWorkIsNotReassigned() {
		reassignRefused(office.files(Workplace.leak()), "community-1", false, "assignment.refusal.not-in-work");
	}

	// 简易转普通

	@Test
	void theHandlerAsksAndTheLeaderChangesTheProcedureOnce() {
		String no = simple("2026-11-02T10:00");
		refused(program.submits("handler-2", task(no, "investigate"), "finding", "复杂", "next", "ORDINARY"),
				"handling.refusal.switch-reason");
		asksForOrdinary(no);
		refused(program.submits("leader", task(no, "approve-switch"), "approved", false), "triage.refusal.switch-reason");
		office.does("leader", no, "approve-switch", "approved", false, "reason", "可以简易办结");
		assertThat(state(no, "DL-16")).isEqualTo(DeadlineState.RUNNING);
		asksForOrdinary(no);
		at("2026-11-10T10:00");
		office.does("leader", no, "approve-switch", "approved", true);
		assertThat(state(no, "DL-16")).isEqualTo(DeadlineState.CANCELLED);
		due(no, "DL-06", "2027-01-04");
		assertThat(deadlines.latest(no, "DL-06").orElseThrow().from()).as("the same acceptance")
			.isEqualTo(moment("2026-11-02T10:00"));
		assertThat(office.due(no, "investigate").toInstant())
			.isEqualTo(deadlines.latest(no, "DL-06").orElseThrow().taskDue());
		assertThat(event(no, "PROCEDURE_CHANGED").details()).containsEntry("why", "UNSUITABLE");
		assertThat(told(no)).anyMatch(text -> text.contains("办理程序已变更"));
		refused(program.submits("handler-2", task(no, "investigate"), "finding", "复杂", "next", "ORDINARY", "reason",
				"复杂"), "handling.refusal.switched", "2026-11-16");
		office.does("handler-2", no, "investigate", "finding", "复杂", "next", "EXTEND");
	}

	@Test
	void whatIsOrdinaryIsNotChanged() {
		String no = ordinary("2026-11-02T10:00");
		refused(program.submits("handler-2", task(no, "investigate"), "finding", "复杂", "next", "ORDINARY", "reason",
				"复杂"), "handling.refusal.not-simple");
	}

	@Test
	void whenItsTimeIsOverASimpleMatterFallsToTheOrdinaryWay() {
		String no = simple("2026-11-02T10:00");
		at("2026-11-16T23:59:59");
		office.runDueTimers(no);
		assertThat(office.petition(no).classification().procedure()).isEqualTo(Procedure.SIMPLE);
		at("2026-11-17T00:00:01");
		office.runDueTimers(no);
		assertThat(state(no, "DL-16")).isEqualTo(DeadlineState.BREACHED);
		assertThat(office.petition(no).classification().procedure()).isEqualTo(Procedure.ORDINARY);
		assertThat(deadlines.live(no, "DL-06").orElseThrow().from()).isEqualTo(moment("2026-11-02T10:00"));
		assertThat(event(no, "PROCEDURE_CHANGED").details()).containsEntry("why", "TIME");
		assertThat(office.due(no, "investigate").toInstant())
			.isEqualTo(deadlines.latest(no, "DL-06").orElseThrow().taskDue());
		office.does("handler-2", no, "investigate", "finding", "查明", "next", "DRAFT");
		assertThat(office.waitsAt(no)).containsExactly("draft-opinion");
	}

	@Test
	void anAnswerServedLateIsNotChangedAfterwards() {
		String no = simple("2026-11-02T10:00");
		office.does("handler-2", no, "investigate", "finding", "查明", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依法予以解释说明。");
		at("2026-11-17T00:00:01");
		office.does("leader", no, "sign-opinion", "approved", true);
		assertThat(state(no, "DL-16")).isEqualTo(DeadlineState.BREACHED);
		assertThat(office.petition(no).classification().procedure()).isEqualTo(Procedure.SIMPLE);
		assertThat(deadlines.latest(no, "DL-06")).isEmpty();
	}

	@Test
	void undecidedAfterThreeWorkingDaysIsNoLongerSimple() {
		at("2026-11-02T10:00");
		String no = office.files(Workplace.heating());
		assertThat(office.petition(no).classification().procedure()).isEqualTo(Procedure.SIMPLE);
		at("2026-11-06T00:00:01");
		refused(program.submits("officer", task(no, "triage"), "triageDecision", "ACCEPT", "procedure", "SIMPLE"),
				"triage.refusal.simple-late", "2026-11-05");
		office.runDueTimers(no);
		assertThat(state(no, "DL-15")).isEqualTo(DeadlineState.BREACHED);
		assertThat(office.petition(no).classification().procedure()).isEqualTo(Procedure.ORDINARY);
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		assertThat(deadlines.live(no, "DL-06")).isPresent();
		assertThat(deadlines.latest(no, "DL-16")).isEmpty();
	}

	@Test
	void acceptedBeforeTheTimerRanItIsOrdinaryAllTheSame() {
		at("2026-11-02T10:00");
		String no = office.files(Workplace.heating());
		at("2026-11-06T00:00:01");
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		assertThat(office.petition(no).classification().procedure()).isEqualTo(Procedure.ORDINARY);
		assertThat(deadlines.live(no, "DL-06")).isPresent();
		assertThat(deadlines.live(no, "DL-16")).isEmpty();
	}

	@Test
	void whoIsDissatisfiedWithTheSimpleAnswerMayGetTheOrdinaryWay() {
		String no = answeredSimply();
		office.does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "NOT");
		assertThat(office.waitsAt(no)).containsExactly("approve-ordinary");
		assertThat(deadlines.live(no, "STRIKE-OFF")).as("no step without a clock").isPresent();
		office.does("leader", no, "approve-ordinary", "approved", true, "reason", "诉求人有新的说明");
		assertThat(deadlines.live(no, "STRIKE-OFF")).isEmpty();
		assertThat(office.petition(no).classification().procedure()).isEqualTo(Procedure.ORDINARY);
		assertThat(office.petition(no).status()).isEqualTo(Status.REOPENED);
		assertThat(deadlines.live(no, "DL-06").orElseThrow().from()).isEqualTo(moment("2026-11-02T10:00"));
		assertThat(event(no, "PROCEDURE_CHANGED").details()).containsEntry("why", "DISSATISFIED");
		assertThat(office.waitsAt(no)).containsExactly("assign");
	}

	@Test
	void orTheLeaderLeavesItAtTheSimpleAnswer() {
		String no = answeredSimply();
		office.does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "NOT");
		office.does("leader", no, "approve-ordinary", "approved", false, "reason", "诉求已依法答复");
		office.does("supervisor", no, "strike-off", "confirmed", true);
		assertThat(office.petition(no).status()).isEqualTo(Status.CLOSED);
	}

	// 重大紧急 (DL-12)

	@Test
	void anUrgentMatterPagesTheLeaderAtOnceAndOwesTwoReports() {
		at("2026-11-02T21:40");
		String no = office.registers("clerk-a", gas());
		assertThat(office.waitsAt(no)).containsExactly("acknowledge-urgent", "triage", "urgent-report");
		dueAt(no, "DL-12", "2026-11-02T23:40");
		dueAt(no, "DL-12:PHONE", "2026-11-02T22:10");
		assertThat(office.due(no, "urgent-report").toInstant()).isEqualTo(moment("2026-11-02T23:40"));
		assertThat(office.due(no, "acknowledge-urgent").toInstant()).isEqualTo(moment("2026-11-02T22:10"));
		assertThat(inbox("leader")).anyMatch(text -> text.contains(no) && text.contains("特急"));
		office.does("leader", no, "acknowledge-urgent", "orders", "立即疏散，通知燃气公司。");
		assertThat(state(no, "DL-12:PHONE")).isEqualTo(DeadlineState.MET);
		assertThat(state(no, "DL-12")).isEqualTo(DeadlineState.RUNNING);
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		office.does("officer", no, "assign", "assigneePost", "section-safety");
		assertThat(groups(no, "urgent-report")).containsExactlyInAnyOrder("petition-officer", "section-safety");
		String handler = posts.onDuty("section-safety").orElseThrow();
		office.does(handler, no, "investigate", "finding", "已关阀、疏散，与报警人联系。", "next", "DRAFT");
		assertThat(state(no, "DL-12")).as("a finding is no report").isEqualTo(DeadlineState.RUNNING);
		office.does(handler, no, "urgent-report", "happened", "三单元燃气泄漏", "urgentMeasures", "关阀、疏散", "reportedTo",
				"街道党工委、区应急局");
		assertThat(state(no, "DL-12")).isEqualTo(DeadlineState.MET);
		assertThat(note(event(no, "URGENT_REPORTED"))).isEqualTo("三单元燃气泄漏");
		assertThat(office.waitsAt(no)).containsExactly("draft-opinion");
	}

	@Test
	void aReportThatNeverCameIsABreachForAllToSee() {
		at("2026-11-02T21:40");
		String no = office.registers("clerk-a", gas());
		at("2026-11-02T23:40:01");
		office.runDueTimers(no);
		assertThat(state(no, "DL-12")).isEqualTo(DeadlineState.BREACHED);
		assertThat(state(no, "DL-12:PHONE")).isEqualTo(DeadlineState.BREACHED);
		LedgerItem line = ledger.find(no, Scope.everything()).orElseThrow();
		assertThat(line.breached()).isTrue();
		assertThat(line.listed()).isTrue();
		assertThat(office.ladder(no, "DL-12")).containsExactly("supervise");
		office.does("officer", no, "urgent-report", "happened", "燃气泄漏", "urgentMeasures", "关阀", "reportedTo", "党工委");
		assertThat(state(no, "DL-12")).as("late stays late").isEqualTo(DeadlineState.BREACHED);
	}

	@Test
	void theDocumentedWayOfAnUrgentMatterRunsAndTakesTheReportWithIt() {
		at("2026-11-02T21:40");
		String no = office.registers("clerk-a", gas());
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		office.does("handler-2", no, "investigate", "finding", "已处置。", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，已关阀检修。");
		office.does("director", no, "sign-opinion", "approved", true);
		assertThat(state(no, "DL-12")).as("the head has it in writing within the two hours").isEqualTo(DeadlineState.MET);
		office.closes(no);
		assertThat(office.petition(no).status()).isEqualTo(Status.CLOSED);
		assertThat(office.ended(no)).as("no dead token").isTrue();
		assertThat(office.waitsAt(no)).isEmpty();
		assertThat(office.ladder(no, "DL-12")).isEmpty();
		assertThat(office.ladder(no, "DL-12:PHONE")).isEmpty();
	}

	@Test
	void whatTurnsOutUrgentAtTriageIsReportedFromThenOnAndOnce() {
		at("2026-11-02T10:00");
		String no = office.files(Workplace.leak());
		assertThat(deadlines.latest(no, "DL-12")).isEmpty();
		at("2026-11-02T15:00");
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "urgency", "L1", "procedure", "ORDINARY", "reason",
				"楼板有坍塌危险");
		assertThat(office.waitsAt(no)).containsExactly("acknowledge-urgent", "assign", "urgent-report");
		dueAt(no, "DL-12", "2026-11-02T17:00");
		assertThat(timeline.of(no)).filteredOn(line -> line.type().equals("URGENT_RAISED")).hasSize(1);
	}

	@Test
	void whenTheLeaderIsAwayTheStandInIsPagedAndWhereNobodyIsTheDirector() {
		// A day of its own: an absence taken back stays on record.
		at("2030-03-04T21:40");
		Post leader = posts.find("leader").orElseThrow();
		posts.appoint("leader", "leader", "handler-1");
		String away = absences.record("leader", moment("2030-03-04T08:00"), moment("2030-03-06T08:00"));
		String alsoAway = null;
		try {
			String first = office.registers("clerk-a", gas());
			assertThat(event(first, "URGENT_RAISED").details()).containsEntry("recipients", "handler-1");
			alsoAway = absences.record("handler-1", moment("2030-03-04T08:00"), moment("2030-03-06T08:00"));
			String second = office.registers("clerk-a", gas());
			assertThat(event(second, "URGENT_RAISED").details()).containsEntry("recipients", "director");
		}
		finally {
			absences.cancel(away);
			if (alsoAway != null) {
				absences.cancel(alsoAway);
			}
			posts.appoint("leader", leader.holderA(), leader.holderB());
		}
	}

	// 挂账

	@Test
	void bookingAsPendingIsAMarkAndStopsNoClock() {
		String no = ordinary("2026-11-02T10:00");
		Instant end = deadlines.latest(no, "DL-06").orElseThrow().legalEnd();
		booking.book(no, "等待省级资金下达", LocalDate.parse("2026-12-31"), "officer");
		assertThat(deadlines.latest(no, "DL-06").orElseThrow().legalEnd()).isEqualTo(end);
		assertThat(state(no, "DL-06")).isEqualTo(DeadlineState.RUNNING);
		assertThat(office.waitsAt(no)).containsExactly("investigate");
		assertThat(ledger.find(no, Scope.everything()).orElseThrow().bookedUntil()).isEqualTo("2026-12-31");
		assertThat(booked()).contains(no);
		assertThat(note(event(no, "BOOKED"))).isEqualTo("等待省级资金下达");
		at("2026-11-20T10:00");
		booking.clear(no, "supervisor");
		assertThat(booked()).doesNotContain(no);
		assertThat(office.petition(no).booking().bookedAt()).isEqualTo(moment("2026-11-02T10:00"));
		assertThat(office.petition(no).booking().clearedAt()).isEqualTo(moment("2026-11-20T10:00"));
		assertThatThrownBy(() -> booking.clear(no, "officer")).isInstanceOf(Refused.class);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "'', 2026-12-31, handling.refusal.booking-reason",
			"原因, -, handling.refusal.booking-day", "原因, 2026-11-01, handling.refusal.booking-day" })
	void bookingNeedsAReasonAndADay(String reason, LocalDate until, String key) {
		String no = ordinary("2026-11-02T10:00");
		assertThatThrownBy(() -> booking.book(no, reason, until, "officer")).isInstanceOfSatisfying(Refused.class,
				refused -> assertThat(refused.refusal().key()).isEqualTo(key));
	}

	@Test
	void whatHasEndedIsNotBooked() {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "TRANSFER", "redirectTo", "区城管局");
		assertThatThrownBy(() -> booking.book(no, "原因", LocalDate.now(clock), "officer")).isInstanceOf(Refused.class);
	}

	private String ordinary(String accepted) {
		at(accepted);
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		return no;
	}

	private String simple(String accepted) {
		at(accepted);
		String no = office.files(Workplace.heating());
		office.does("officer", no, "triage", "triageDecision", "ACCEPT");
		assertThat(office.petition(no).classification().procedure()).isEqualTo(Procedure.SIMPLE);
		office.does("officer", no, "assign", "assigneePost", "section-urban");
		return no;
	}

	private String answeredSimply() {
		String no = simple("2026-11-02T10:00");
		office.does("handler-2", no, "investigate", "finding", "查明", "next", "DRAFT");
		office.does("handler-2", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依法予以解释说明。");
		office.does("leader", no, "sign-opinion", "approved", true);
		return no;
	}

	private void choose(String model) {
		var last = channels.chosen().get("HOTLINE_12345");
		if (!model.equals(last == null ? "default" : last.profile())) {
			channels.choose("HOTLINE_12345", model, last == null ? 0 : last.versionNo(), "试验", "admin");
		}
	}

	private String order() {
		return office.registers("clerk-a", Submission.of("HOTLINE_12345", "楼上漏水，物业不管。")
			.about("0203", null)
			.from(WANG)
			.at(new Place("1", "017", "东苑小区12号楼")));
	}

	private String above(String stated) {
		return office.registers("clerk-a", Submission.of("TRANSFERRED_FROM_ABOVE", "楼上漏水，物业不管。")
			.about("0203", null)
			.from(WANG)
			.at(new Place("1", "017", "东苑小区12号楼"))
			.noted(null, "庆信交〔2026〕7号", stated, null));
	}

	private static Submission gas() {
		return Submission.of("PHONE", "我们楼道里有很大的煤气味，三楼到五楼都能闻到，不敢开灯，快来人看看。")
			.about("0603", null)
			.from(WANG)
			.at(new Place("1", "017", "东苑小区12号楼"));
	}

	private void asksForOrdinary(String no) {
		office.does("handler-2", no, "investigate", "finding", "涉及多户", "next", "ORDINARY", "reason", "责任主体不清");
		assertThat(office.waitsAt(no)).containsExactly("approve-switch");
	}

	private void handsOn(String account, String no, String post) {
		office.does(account, no, "investigate", "finding", "已看过现场", "next", "HAND_ON", "assigneePost", post, "reason",
				"不属本岗位职责");
		assertThat(office.petition(no).assigneePost()).isEqualTo(post);
	}

	private void reassignRefused(String no, String post, boolean superior, String key) {
		assertThatThrownBy(() -> reassigning.reassign(no, post, "理由", superior, "officer"))
			.isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal().key()).isEqualTo(key));
	}

	private void answers(String no, String result, String day, String number) {
		objection().receive(no, said(result, day, number), "officer");
	}

	private void answerRefused(String no, String result, String day, String key) {
		assertThatThrownBy(() -> objection().receive(no, said(result, day, null), "officer"))
			.isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal().key()).isEqualTo(key));
	}

	private OutsideMessage objection() {
		return outside.stream().filter(message -> message.name().equals("objection-answered")).findFirst().orElseThrow();
	}

	private static Map<String, String> said(String result, String day, String number) {
		Map<String, String> said = new java.util.HashMap<>();
		said.put("result", result);
		said.put("answeredOn", day);
		said.put("documentNo", number);
		return said;
	}

	private void refused(HttpResponse<String> answer, String key, Object... arguments) {
		String sentence = words.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
		assertThat(answer.statusCode()).as("%s: %s", key, answer.body()).isEqualTo(400);
		assertThat(EngineProgram.sentence(answer)).contains(sentence);
	}

	private String task(String no, String duty) {
		return office.open(no, duty).getId();
	}

	private List<String> groups(String no, String duty) {
		return tasks.getIdentityLinksForTask(task(no, duty)).stream().map(IdentityLink::getGroupId)
			.filter(java.util.Objects::nonNull).toList();
	}

	private TimelineEntry event(String no, String type) {
		return timeline.of(no)
			.stream()
			.filter(line -> line.type().equals(type))
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new AssertionError("no " + type));
	}

	private String note(TimelineEntry line) {
		return notes.text(line.details().get("note")).orElse(null);
	}

	private List<String> told(String no) {
		return messages.of(no, Locale.SIMPLIFIED_CHINESE).stream().map(told -> told.text()).toList();
	}

	private List<String> inbox(String account) {
		return messages.inbox(account, Locale.SIMPLIFIED_CHINESE).stream().map(told -> told.text()).toList();
	}

	private List<String> booked() {
		Filter filter = new Filter(java.util.Set.of(), null, null, null, null, null, null, null, null, null, null, null,
				null, null, true, null);
		return ledger.search(filter, Scope.everything(), 0, 200).items().stream().map(LedgerItem::no).toList();
	}

	private String light(String no) {
		return ledger.find(no, Scope.everything()).orElseThrow().light().name();
	}

	private void due(String no, String rule, String day) {
		assertThat(deadlines.latest(no, rule).map(Deadline::dueLegal)).contains(LocalDate.parse(day));
	}

	private void dueAt(String no, String rule, String end) {
		assertThat(deadlines.latest(no, rule).map(Deadline::legalEnd)).contains(moment(end));
	}

	private DeadlineState state(String no, String rule) {
		return deadlines.latest(no, rule).orElseThrow().state();
	}

	private void at(String text) {
		clock.setTo(moment(text));
	}

	private Instant moment(String text) {
		return LocalDateTime.parse(text).atZone(clock.getZone()).toInstant();
	}

}
