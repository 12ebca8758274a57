package org.yishitang.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.ibatis.exceptions.PersistenceException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

import org.yishitang.OfficeTest;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.OfficeClock;
import org.yishitang.closing.ReviewStanding;
import org.yishitang.intake.AskingWithdrawal;
import org.yishitang.intake.Person;
import org.yishitang.intake.Receipt;
import org.yishitang.intake.Submission;
import org.yishitang.intake.Supplementing;
import org.yishitang.ledger.Timeline;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Place;
import org.yishitang.petition.Refused;
import org.yishitang.petition.ReviewStatus;
import org.yishitang.petition.Status;

/** Two people at one matter: whoever comes second is answered in words, and nothing is done twice or by half. */
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Workplace.class)
class AtTheSameMomentTests {

	@LocalServerPort
	int port;

	@Autowired
	OneCommand command;

	@Autowired
	MockMvc web;

	@Autowired
	ObjectMapper json;

	@Autowired
	Workplace office;

	@Autowired
	Organs organs;

	@Autowired
	OfficeClock clock;

	@Autowired
	Deadlines deadlines;

	@Autowired
	Timeline timeline;

	@Autowired
	ReviewStanding standing;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	AskingWithdrawal withdrawing;

	@Autowired
	Supplementing supplementing;

	@BeforeEach
	void wednesday() {
		clock.setTo(Instant.parse("2026-11-25T02:00:00Z"));
	}

	@RepeatedTest(3)
	void twoOfficersRegisterTheSameRequestAndTheSameResult() throws Exception {
		String no = closed("13900050001").no();
		String asked = Organs.number();
		Map<String, String> request = Map.of("requestedOn", "2026-11-25", "documentNo", asked, "by", "PETITIONER");
		assertThat(atOnce(() -> says("officer", no, "review-requested", request),
				() -> says("supervisor", no, "review-requested", request)))
			.containsExactly(200, 200);
		assertThat(standing.of(no).orElseThrow().reviews()).hasSize(1);
		Map<String, String> result = result("UPHELD", Organs.number());
		assertThat(atOnce(() -> says("officer", no, "review-decided", result),
				() -> says("supervisor", no, "review-decided", result)))
			.containsExactly(200, 200);
		assertThat(lines(no, "REVIEW_REQUESTED")).isEqualTo(1);
		assertThat(lines(no, "REVIEW_DECIDED")).isEqualTo(1);
		assertThat(office.petition(no).reviewStatus()).isEqualTo(ReviewStatus.WINDOW_L2);
		assertThat(deadlines.live(no, "DL-10")).isPresent();
	}

	@RepeatedTest(3)
	void ofTwoDifferentResultsOneIsTakenAndTheOtherIsAConflict() throws Exception {
		String no = closed("13900050002").no();
		organs.asks(no, "review-requested");
		List<Integer> answers = atOnce(() -> says("officer", no, "review-decided", result("UPHELD", Organs.number())),
				() -> says("supervisor", no, "review-decided", result("ANNULLED", Organs.number())));
		assertThat(answers).containsExactlyInAnyOrder(200, 409);
		assertThat(lines(no, "REVIEW_DECIDED")).isEqualTo(1);
		boolean annulled = office.petition(no).reviewStatus() == ReviewStatus.ANNULLED;
		assertThat(office.petition(no).cycle()).isEqualTo(annulled ? 2 : 1);
	}

	@RepeatedTest(3)
	void anObjectionIsAnsweredOnce() throws Exception {
		String no = objected();
		List<Integer> answers = atOnce(() -> says("officer", no, "objection-answered", Map.of("result", "UPHELD")),
				() -> says("supervisor", no, "objection-answered", Map.of("result", "REJECTED")));
		assertThat(answers).containsExactlyInAnyOrder(200, 409);
		assertThat(lines(no, "OBJECTION_UPHELD") + lines(no, "OBJECTION_REJECTED")).isEqualTo(1);
		assertThat(office.petition(no).status()).isIn(Status.TRANSFERRED, Status.TRIAGE);
	}

	@Test
	void whoeverLosesADeadlockWasSlowerAndAnythingElseIsToldAsItIs() {
		assertThatThrownBy(() -> command.run(() -> {
			throw new ProcessEngineException("each waits for the other",
					new PersistenceException(new SQLException("deadlock", "40001", 40001)));
		})).isInstanceOf(OptimisticLockingFailureException.class);
		ProcessEngineException other = new ProcessEngineException("something else");
		assertThatThrownBy(() -> command.run(() -> {
			throw other;
		})).isSameAs(other);
	}

	@Test
	void whoeverTellsAProcessWhatItHeardAlreadyWasSlower() {
		String no = office.files(Workplace.leak());
		String deaf = office.open(no, "triage").getExecutionId();
		assertThatThrownBy(() -> command.run(() -> runtime.messageEventReceived(PromiseProcess.REPORTED, deaf)))
			.isInstanceOf(OptimisticLockingFailureException.class);
	}

	@RepeatedTest(5)
	void aClaimAndAHandOverAtTheSameMoment() throws Exception {
		String no = office.files(Workplace.leak());
		office.hands(no, "section-urban");
		EngineProgram program = new EngineProgram(port);
		String task = office.open(no, "investigate").getId();
		List<Integer> answers = atOnce(() -> program.claims("handler-2", task).statusCode(), () -> reassigns(no));
		assertThat(answers.get(0)).as("the claim").isIn(204, 400, 403, 404, 409);
		assertThat(answers.get(1)).as("the hand-over, or its refusal on the page").isEqualTo(302);
		String post = office.petition(no).assigneePost();
		assertThat(groups(task)).containsExactly(post);
		String holder = office.open(no, "investigate").getAssignee();
		assertThat(holder).isIn(null, post.equals("section-urban") ? "handler-2" : null);
		if (post.equals("section-urban")) {
			assertThat(reassigns(no)).isEqualTo(302);
			assertThat(office.petition(no).assigneePost()).isEqualTo("community-1");
		}
	}

	@Test
	void withdrawnWhileTheObjectionWaits() throws Exception {
		Receipt receipt = office.receipt(Submission.of("HOTLINE_12345", "楼上漏水，物业不管。")
			.about("0203", null)
			.from(new Person("孙撤回", "13900050004", "东苑小区12号楼2单元"))
			.at(new Place("1", "017", "东苑小区12号楼")));
		String no = receipt.no();
		office.does("officer", no, "triage", "triageDecision", "OBJECT", "reason", "不属我办。");
		office.does("leader", no, "confirm-objection", "confirmed", true);
		withdrawing.ask(no, receipt.queryCode(), "已经修好了");
		assertThat(office.waitsAt(no)).containsExactly("confirm-withdrawal");
		office.does("officer", no, "confirm-withdrawal", "confirmed", true);
		assertThat(office.petition(no).status()).isEqualTo(Status.WITHDRAWN);
		assertThat(office.ended(no)).isTrue();
		assertThat(deadlines.of(no)).noneMatch(limit -> limit.state().live());
		assertThat(says("officer", no, "objection-answered", Map.of("result", "UPHELD"))).isEqualTo(409);
	}

	@Test
	void withdrawnWhileAReviewRunsAndTheOfficeStillWorks() {
		Receipt receipt = office.receipt(who("13900050005"));
		String no = receipt.no();
		office.answers(no, "handler-2", "SUPPORT", "measures", "三日内维修", "carryOutBy", "2026-12-20");
		organs.asks(no, "review-requested");
		withdrawing.ask(no, receipt.queryCode(), "不想办了");
		office.does("officer", no, "confirm-withdrawal", "confirmed", true);
		assertThat(office.petition(no).status()).isEqualTo(Status.WITHDRAWN);
		assertThat(office.waitsAt(no)).isEmpty();
		assertThat(organs.runs(no)).as("nothing is left to review").isFalse();
		assertThat(deadlines.of(no)).noneMatch(limit -> limit.state().live());
		assertThatThrownBy(() -> organs.decides(no, "review-decided", "UPHELD")).isInstanceOf(NotNow.class);
	}

	@Test
	void supplementsReachTheHolderWhileAReviewRunsAndAreRefusedAfterTheClosing() {
		Receipt receipt = office.receipt(who("13900050006"));
		String no = receipt.no();
		office.answers(no, "handler-2", "SUPPORT", "measures", "三日内维修", "carryOutBy", "2026-12-20");
		organs.asks(no, "review-requested");
		supplementing.supplement(no, receipt.queryCode(), "补充两张照片的说明");
		assertThat(lines(no, "SUPPLEMENTED")).isEqualTo(1);
		assertThat(lines(no, "HOLDER_TOLD")).isEqualTo(1);
		office.does("handler-2", no, "carry-out", "done", true, "proof", "维修单");
		office.closes(no);
		assertThat(office.petition(no).status()).isEqualTo(Status.REVIEW_L1);
		assertThatThrownBy(() -> supplementing.supplement(no, receipt.queryCode(), "再补充一些"))
			.isInstanceOf(Refused.class);
		assertThatThrownBy(() -> withdrawing.ask(no, receipt.queryCode(), "不想办了")).isInstanceOf(Refused.class);
	}

	private String objected() {
		String no = office.registers("clerk-a", Submission.of("TRANSFERRED_FROM_ABOVE", "楼上漏水，物业不管。")
			.about("0203", null)
			.from(new Person("孙异议", "13900050003", "东苑小区12号楼2单元"))
			.at(new Place("1", "017", "东苑小区12号楼")));
		office.does("officer", no, "triage", "triageDecision", "OBJECT", "reason", "不属我办。");
		office.does("leader", no, "confirm-objection", "confirmed", true);
		return no;
	}

	private Receipt closed(String phone) {
		Receipt receipt = office.receipt(who(phone));
		office.answers(receipt.no(), "handler-2", "EXPLAIN");
		office.closes(receipt.no());
		return receipt;
	}

	private static Submission who(String phone) {
		return Workplace.leak().from(new Person("孙复查", phone, "东苑小区12号楼2单元"));
	}

	private static Map<String, String> result(String result, String number) {
		return Map.of("result", result, "decidedOn", "2026-11-25", "servedOn", "2026-11-25", "documentNo", number);
	}

	private int says(String account, String no, String message, Map<String, String> body) throws Exception {
		return web.perform(post("/api/cases/{no}/messages/{name}", no, message).with(httpBasic(account, "demo"))
			.contentType(MediaType.APPLICATION_JSON)
			.content(json.writeValueAsString(body))).andReturn().getResponse().getStatus();
	}

	private int reassigns(String no) throws Exception {
		return web.perform(post("/desk/cases/{no}/reassignment", no).with(user("officer").roles("petition-officer"))
			.with(csrf())
			.param("post", "community-1")
			.param("reason", "社区更熟悉")).andReturn().getResponse().getStatus();
	}

	/** Both begin at the same moment; their answers in order. */
	@SafeVarargs
	private static List<Integer> atOnce(Callable<Integer>... people) throws Exception {
		CyclicBarrier start = new CyclicBarrier(people.length);
		ExecutorService hands = Executors.newFixedThreadPool(people.length);
		try {
			List<Future<Integer>> answers = new java.util.ArrayList<>();
			for (Callable<Integer> person : people) {
				answers.add(hands.submit(() -> {
					start.await();
					return person.call();
				}));
			}
			List<Integer> said = new java.util.ArrayList<>();
			for (Future<Integer> answer : answers) {
				said.add(answer.get());
			}
			return said;
		}
		finally {
			hands.shutdown();
		}
	}

	private long lines(String no, String type) {
		return timeline.of(no).stream().filter(line -> line.type().equals(type)).count();
	}

	private List<String> groups(String task) {
		return tasks.getIdentityLinksForTask(task)
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(java.util.Objects::nonNull)
			.toList();
	}

}
