package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;

import org.yishitang.OfficeTest;
import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.ManagingAccounts;
import org.yishitang.access.Role;
import org.yishitang.petition.CaseNotes;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/** What a program may not do in an account's name at /engine-rest, and the sentence it reads. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
@ExtendWith(OutputCaptureExtension.class)
class RefusalTests {

	@LocalServerPort
	int port;

	@Autowired
	Workplace office;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService engine;

	@Autowired
	Accounts accounts;

	@Autowired
	ManagingAccounts managing;

	@Autowired
	Posts posts;

	@Autowired
	CaseNotes notes;

	@Autowired
	MessageSource words;

	@Autowired
	org.yishitang.clock.StatutoryClock statutory;

	@Autowired
	java.time.Clock clock;

	private EngineProgram program;

	@BeforeEach
	void connect() {
		program = new EngineProgram(port);
	}

	@Test
	void theDrafterDoesNotSign() {
		String no = office.files(Workplace.leak());
		holding("section-justice", "leader", () -> {
			office.hands(no, "section-justice");
			office.does("leader", no, "investigate", "finding", "查明", "next", "DRAFT");
			office.does("leader", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依法予以解释说明。");
			String task = task(no, "sign-opinion");
			refused(program.claims("leader", task), "opinion.refusal.signer-is-drafter");
			refused(program.submits("leader", task, "approved", true), "opinion.refusal.signer-is-drafter");
			refused(program.completes("leader", task, "approved", true), "opinion.refusal.signer-is-drafter");
		});
		assertThat(office.open(no, "sign-opinion").getAssignee()).isNull();
	}

	@Test
	void whoHandledTheMatterDoesNotStrikeItOff() {
		String no = office.files(Workplace.leak());
		holding("section-justice", "supervisor", () -> {
			office.hands(no, "section-justice");
			office.does("supervisor", no, "investigate", "finding", "查明", "next", "DRAFT");
		});
		office.does("handler-1", no, "draft-opinion", "outcome", "EXPLAIN", "opinion", "经查属实，依法予以解释说明。");
		office.does("leader", no, "sign-opinion", "approved", true);
		office.does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		String task = task(no, "strike-off");
		refused(program.claims("supervisor", task), "closing.refusal.handler-closes");
		refused(program.submits("supervisor", task, "confirmed", true), "closing.refusal.handler-closes");
		assertThat(program.claims("supervisor-2", task).statusCode()).isEqualTo(204);
	}

	@Test
	void whoCalledBackDoesNotStrikeOff() {
		String no = office.files(Workplace.leak());
		office.answers(no, "handler-2", "EXPLAIN");
		office.does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		also("officer", Role.SUPERVISOR,
				() -> refused(program.claims("officer", task(no, "strike-off")), "closing.refusal.handler-closes"));
	}

	@Test
	void whoHandledTheMatterDoesNotCallBack() {
		String no = office.files(Workplace.leak());
		office.answers(no, "handler-2", "EXPLAIN");
		also("handler-2", Role.PETITION_OFFICER, () -> refused(program.submits("handler-2", task(no, "call-back"),
				"reached", true, "solved", true, "satisfaction", "SATISFIED"), "closing.refusal.handler-calls"));
	}

	@ParameterizedTest
	@CsvSource({ "NOT_ACCEPT, confirm-non-acceptance, LEADER", "NO_LONGER, confirm-no-longer, SUPERVISOR" })
	void whoProposedNotToAcceptDoesNotConfirm(String decision, String duty, Role role) {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", decision, "reason", "不属职责，见区府复核〔2025〕3号");
		String task = task(no, duty);
		also("officer", role, () -> {
			refused(program.claims("officer", task), "triage.refusal.second-person");
			refused(program.submits("officer", task, "confirmed", true), "triage.refusal.second-person");
		});
		assertThat(office.waitsAt(no)).containsExactly(duty);
	}

	@Test
	void triageWantsReasonsAndOrgans() {
		String no = office.files(Workplace.leak());
		String task = task(no, "triage");
		triageRefused(task, "triage.refusal.reason-overruled", "triageDecision", "ACCEPT", "urgency", "L1");
		triageRefused(task, "triage.refusal.reason-overruled", "triageDecision", "ACCEPT", "urgency", "L1", "reason",
				"  ");
		triageRefused(task, "triage.refusal.reason-not-accept", "triageDecision", "NOT_ACCEPT");
		triageRefused(task, "triage.refusal.reason-not-accept", "triageDecision", "NO_LONGER");
		triageRefused(task, "triage.refusal.organ", "triageDecision", "REDIRECT");
		triageRefused(task, "triage.refusal.organ", "triageDecision", "TRANSFER");
		triageRefused(task, "triage.refusal.merge-into", "triageDecision", "MERGE");
		triageRefused(task, "triage.refusal.merge-into", "triageDecision", "MERGE", "mergeInto", no);
		triageRefused(task, "triage.refusal.merge-into", "triageDecision", "MERGE", "mergeInto", "LF-XF-2026-999999");
		triageRefused(task, "triage.refusal.accusation", "triageDecision", "ACCEPT", "nature", "ACCUSATION");
		triageRefused(task, "process.refusal.no-such-category", "triageDecision", "ACCEPT", "category", "9999");
		triageRefused(task, "process.refusal.no-such-category", "triageDecision", "ACCEPT", "category", "13900009999");
		assertThat(office.waitsAt(no)).containsExactly("triage");
		assertThat(engine.getVariable(office.open(no, "triage").getProcessInstanceId(), "triageDecision")).isNull();
	}

	@Test
	void whatCameFromAboveIsNeverSimple() {
		String no = office.registers("officer",
				new org.yishitang.intake.Submission("TRANSFERRED_FROM_ABOVE", "请督促修复路灯。", "0502", null,
						Workplace.leak().petitioner(), null, Workplace.leak().place(), null, null, null, null, null,
						"区〔2026〕1号", null, null));
		triageRefused(task(no, "triage"), "triage.refusal.never-simple", "triageDecision", "ACCEPT", "procedure",
				"SIMPLE", "reason", "简单");
	}

	@Test
	void valuesAreWhatTheFormAsksFor() {
		String no = office.files(Workplace.leak());
		String task = task(no, "triage");
		refused(program.submits("officer", task), "process.refusal.missing", "决定");
		refused(program.submits("officer", task, "triageDecision", ""), "process.refusal.missing", "决定");
		refused(program.submits("officer", task, "triageDecision", "MAYBE"), "process.refusal.not-an-option", "决定");
		refused(program.submits("officer", task, "triageDecision", "ACCEPT", "urgency", "L9"),
				"process.refusal.not-an-option", "紧急程度");
		refused(program.submits("officer", task, "triageDecision", "MERGE", "mergeInto", "那一件"),
				"process.refusal.not-a-code", "并入（或已终结）的受理编号");
		refused(program.submits("officer", task, "triageDecision", "NOT_ACCEPT", "reason", "长".repeat(2001)),
				"process.refusal.too-long", "理由", 2000);
		assertThat(program.completes("officer", task).statusCode()).as("without the form").isEqualTo(400);
	}

	@Test
	void daysNumbersAndYesNoAreChecked() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "涉及多户", "next", "COUNCIL");
		String task = task(no, "convene-sitting");
		String day = label("convene-sitting", "sittingDate");
		String invited = label("convene-sitting", "invited");
		refused(program.submits("council-sec", task, "sittingDate", "下周一", "invited", 9, "agenda", "停车"),
				"process.refusal.not-a-day", day);
		refused(program.submits("council-sec", task, "sittingDate", "2026-02-30", "invited", 9, "agenda", "停车"),
				"process.refusal.not-a-day", day);
		refused(program.submits("council-sec", task, "sittingDate", "2020-01-01", "invited", 9, "agenda", "停车"),
				"council.refusal.date",
				java.time.LocalDate.from(statutory.due("DL-70", java.time.LocalDateTime.now(clock)).dueLegal()).toString());
		refused(program.submits("council-sec", task, "sittingDate", Workplace.sittingDay(), "invited", "九", "agenda", "停车"),
				"process.refusal.not-a-number", invited);
		refused(program.submits("council-sec", task, "sittingDate", Workplace.sittingDay(), "invited", 0, "agenda", "停车"),
				"process.refusal.out-of-range", invited, 1, 25);
		office.does("council-sec", no, "convene-sitting", "sittingDate", Workplace.sittingDay(), "invited", 5, "agenda", "停车");
		refused(program.submits("council-sec", task(no, "open-sitting"), "presentSeats", "1,9"), "sitting.refusal.no-seat", 9);
		office.does("council-sec", no, "open-sitting", "presentSeats", "1,2,3,4");
		office.does("council-sec", no, "record-statements", "statementRaised", "车位不够", "undisputedFacts", "车位90个",
				"factsSigned", "ALL");
		office.does("council-sec", no, "hold-sitting", "proposals", "重新划线");
		String count = task(no, "count-votes");
		refused(program.submits("council-sec", count, "raisedHands", "1:5"), "sitting.refusal.not-present", 5);
		refused(program.submits("council-sec", count, "raisedHands", "2:1"), "sitting.refusal.no-proposal", 2);
		office.does("council-sec", no, "count-votes", "raisedHands", "1:1,2,3");
		String minutes = task(no, "write-minutes");
		refused(program.submits("council-sec", minutes, "resolution", "同意", "publicWords", "联系王小明"),
				"sitting.refusal.points-to-somebody", "联系王*明");
		refused(program.submits("council-sec", minutes, "resolution", "同意", "publicWords", "同意", "executionTasks", "居委会划线"),
				"sitting.refusal.task-line", 1);
		office.does("council-sec", no, "write-minutes", "resolution", "同意", "publicWords", "同意重新划线");
		refused(program.submits("leader", task(no, "check-publication"), "confirmed", false),
				"sitting.refusal.return-reason");
	}

	@Test
	void anAssignmentNeedsAPostWithSomebodyInIt() {
		String no = office.files(Workplace.leak());
		office.does("officer", no, "triage", "triageDecision", "ACCEPT", "procedure", "ORDINARY", "reason", "试验");
		String task = task(no, "assign");
		refused(program.submits("officer", task, "assigneePost", "section-moon"), "assignment.refusal.no-such-post",
				"section-moon");
		refused(program.submits("officer", task, "assigneePost", "director"), "assignment.refusal.no-such-post",
				"director");
		Post before = posts.find("grid-100").orElseThrow();
		posts.appoint("grid-100", null, null);
		try {
			refused(program.submits("officer", task, "assigneePost", "grid-100"), "assignment.refusal.vacant",
					"grid-100");
		}
		finally {
			posts.appoint("grid-100", before.holderA(), before.holderB());
		}
	}

	@Test
	void anExtensionHasItsLimits() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "复杂", "next", "EXTEND");
		String task = task(no, "approve-extension");
		refused(program.submits("director", task, "approved", true, "extensionDays", 31, "reason", "复杂"),
				"process.refusal.out-of-range", label("approve-extension", "extensionDays"), 1, 30);
		assertThat(program.submits("director", task, "approved", true, "reason", "复杂").statusCode()).isEqualTo(400);
		refused(program.submits("director", task, "approved", "perhaps", "reason", "复杂"),
				"process.refusal.not-yes-no", label("approve-extension", "approved"));
		office.does("director", no, "approve-extension", "approved", true, "extensionDays", 30, "reason", "复杂");
		assertThat(program.submits("handler-2", task(no, "investigate"), "finding", "复杂", "next", "EXTEND").statusCode())
			.as("once only")
			.isEqualTo(400);
	}

	@Test
	void anOpinionIsCompleteBeforeItGoesOn() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "查明", "next", "DRAFT");
		String task = task(no, "draft-opinion");
		String opinion = "经查属实，依据物业管理条例处理。";
		refused(program.submits("handler-2", task, "outcome", "EXPLAIN", "opinion", "同意"),
				"opinion.refusal.opinion-short");
		refused(program.submits("handler-2", task, "outcome", "SUPPORT", "opinion", opinion),
				"opinion.refusal.measures");
		refused(program.submits("handler-2", task, "outcome", "SUPPORT", "opinion", opinion, "measures", "维修"),
				"opinion.refusal.measures");
		refused(program.submits("handler-2", task, "outcome", "SUPPORT", "opinion", opinion, "measures", "维修",
				"carryOutBy", "2020-01-01"), "opinion.refusal.carry-out-past");
		office.does("handler-2", no, "draft-opinion", "outcome", "SUPPORT", "opinion", opinion, "measures", "维修",
				"carryOutBy", "2099-01-01");
		refused(program.submits("leader", task(no, "sign-opinion"), "approved", false), "opinion.refusal.return-reason");
		office.does("leader", no, "sign-opinion", "approved", true);
		assertThat(program.submits("handler-2", task(no, "carry-out"), "done", false, "proof", "还没有").statusCode())
			.isEqualTo(400);
		office.does("handler-2", no, "carry-out", "done", true, "proof", "维修单");
		refused(program.submits("officer", task(no, "call-back"), "reached", true), "closing.refusal.answers");
		office.does("officer", no, "call-back", "reached", true, "solved", true, "satisfaction", "SATISFIED");
		refused(program.submits("supervisor", task(no, "strike-off"), "confirmed", false),
				"closing.refusal.return-reason");
	}

	@Test
	void anothersTaskIsNotMine() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		String task = task(no, "investigate");
		assertThat(program.claims("handler-2", task).statusCode()).isEqualTo(204);
		assertThat(program.claims("handler-3", task).statusCode()).isEqualTo(409);
		HttpResponse<String> answer = program.submits("handler-3", task, "finding", "抢办", "next", "DRAFT");
		assertThat(answer.statusCode()).isIn(400, 403);
		assertThat(program.submits("legal", task, "finding", "越权", "next", "DRAFT").statusCode()).isIn(400, 403);
		assertThat(office.waitsAt(no)).containsExactly("investigate");
	}

	@Test
	void whoMayNotTakeATaskCannotSubmitItEither() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		int before = notes.of(no).size();
		String task = task(no, "investigate");
		assertThat(program.submits("legal", task, "finding", "越权", "next", "DRAFT").statusCode()).isEqualTo(403);
		assertThat(program.completes("grid-001", task, "finding", "越权", "next", "DRAFT").statusCode()).isEqualTo(403);
		assertThat(office.open(no, "investigate").getAssignee()).isNull();
		assertThat(notes.of(no)).hasSize(before);
	}

	@Test
	void variablesArePartOfTheForm() {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		String task = task(no, "investigate");
		String instance = office.open(no, "investigate").getProcessInstanceId();
		program.claims("handler-2", task);
		Map<String, Object> value = Map.of("value", "director");
		for (String account : List.of("handler-2", "admin", "supervisor")) {
			assertThat(program.post(account, "/task/" + task + "/variables",
					Map.of("modifications", Map.of("signingGroup", value))).statusCode()).isIn(400, 403);
			assertThat(program.put(account, "/task/" + task + "/variables/signingGroup", value).statusCode())
				.isIn(400, 403);
			assertThat(program.put(account, "/process-instance/" + instance + "/variables/signingGroup", value)
				.statusCode()).isIn(400, 403);
		}
		assertThat(program.submits("handler-2", task, "finding", "查明", "next", "DRAFT", "signingGroup", "handler",
				"approved", true, "secret", "夹带").statusCode()).isEqualTo(204);
		assertThat(engine.getVariables(instance)).doesNotContainKeys("signingGroup", "approved", "secret");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mediator-1", "chair", "council-sec", "admin", "supervisor" })
	void promisesAndTheCourtsDaysAreMovedByNobodyThroughTheEngine(String account) {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		office.does("handler-2", no, "investigate", "finding", "双方纠纷", "next", "MEDIATION");
		office.does("mediator-1", no, "record-consent", "bothConsent", true, "consentNote", "同意");
		office.appoints(no, "mediator-1");
		office.does("mediator-1", no, "mediate", "mediationResult", "AGREEMENT", "agreement", "赔三百元", "performBy", "2099-12-01");
		office.signs(no, "mediator-1");
		for (String message : List.of("performance-reported", "confirmation-applied")) {
			assertThat(program.post(account, "/message", Map.of("messageName", message, "businessKey", no, "all", true)).statusCode())
				.as(message)
				.isIn(400, 401, 403);
		}
		for (String process : List.of("promise", "judicial-confirmation", "data-request")) {
			assertThat(program.post(account, "/process-definition/key/" + process + "/start", Map.of("businessKey", no)).statusCode())
				.as(process)
				.isIn(400, 401, 403);
		}
		office.runTimer(no, "performance-due");
		assertThat(program.submits("mediator-1", task(no, "check-performance"), "performance", "KEPT", "performanceProof", "收条",
				"performanceNext", "DONE", "promiseGroup", "handler", "promise", "x").statusCode()).isEqualTo(204);
		office.runTimer(no, "follow-up-time");
		assertThat(office.open(no, "follow-up-performance").getAssignee()).as("what was smuggled in changed nothing").isEqualTo("mediator-1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "officer", "handler-1", "director", "admin", "records" })
	void accusationsAreInvisibleAndClosed(String account) {
		String no = office.files(Workplace.leak().about("1202", null));
		office.does("officer", no, "triage", "triageDecision", "RESTRICT");
		String task = task(no, "hand-over-accusation");
		assertThat(program.get(account, "/task/" + task).statusCode()).isIn(403, 404);
		assertThat(program.get(account, "/task?processInstanceBusinessKey=" + no).body()).isEqualTo("[]");
		assertThat(program.submits(account, task, "handedTo", "DISCIPLINE").statusCode()).isIn(403, 404);
	}

	@Test
	void ofTwentyWhoClaimAtOnceOneHasTheTask() throws Exception {
		String no = office.files(Workplace.leak());
		String task = task(no, "triage");
		tasks.addCandidateGroup(task, "grid-worker");
		List<Callable<Integer>> claims = IntStream.rangeClosed(1, 20)
			.mapToObj("grid-%03d"::formatted)
			.<Callable<Integer>>map(account -> () -> program.claims(account, task).statusCode())
			.toList();
		// Known already: only a few new passwords are checked at once, and whoever waits too long for that is told so (503).
		IntStream.rangeClosed(1, 20).mapToObj("grid-%03d"::formatted).forEach(account -> program.get(account, "/task/count"));
		ExecutorService people = Executors.newFixedThreadPool(20);
		try {
			List<Integer> answers = people.invokeAll(claims).stream().map(RefusalTests::answer).toList();
			assertThat(answers).hasSize(20).containsOnly(204, 409).containsOnlyOnce(204);
		}
		finally {
			people.shutdown();
		}
	}

	@Test
	void aRefusalIsAnAnswerAndNoEntryInTheLog(CapturedOutput log) {
		String no = office.files(Workplace.leak());
		program.submits("officer", task(no, "triage"), "triageDecision", "MAYBE");
		assertThat(log.getAll()).doesNotContain("ENGINE-16004").doesNotContain("请从列表中选择");
	}

	private void triageRefused(String task, String key, Object... values) {
		refused(program.submits("officer", task, values), key);
	}

	private void refused(HttpResponse<String> answer, String key, Object... arguments) {
		String sentence = words.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
		assertThat(answer.statusCode()).as("%s: %s", key, answer.body()).isEqualTo(400);
		assertThat(EngineProgram.sentence(answer)).contains(sentence);
	}

	private String task(String no, String duty) {
		return office.open(no, duty).getId();
	}

	private static String label(String form, String key) {
		return FormSchema.fields(Models.FORMS.get(form))
			.stream()
			.filter(field -> field.key().equals(key))
			.findFirst()
			.orElseThrow()
			.label();
	}

	/** Somebody holds a post as well, for the time of this work. */
	private void holding(String post, String account, Runnable work) {
		Post before = posts.find(post).orElseThrow();
		posts.appoint(post, before.holderA(), account);
		try {
			work.run();
		}
		finally {
			posts.appoint(post, before.holderA(), before.holderB());
		}
	}

	/** Somebody has a further role, for the time of this work. */
	private void also(String id, Role role, Runnable work) {
		Account account = accounts.find(id).orElseThrow();
		Set<Role> more = new java.util.HashSet<>(account.roles());
		more.add(role);
		managing.grant(id, more);
		try {
			work.run();
		}
		finally {
			managing.grant(id, account.roles());
		}
	}

	private static Integer answer(Future<Integer> claim) {
		try {
			return claim.get();
		}
		catch (Exception problem) {
			throw new IllegalStateException(problem);
		}
	}

}
