package org.yishitang.process.guard;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** G2, G9, G12: what may be asked of the engine, by whom, and what the answers say. */
@GuardedOffice
class EngineDoorTests {

	@Autowired
	private Browser browser;

	@Autowired
	private ProcessEngine engine;

	@ParameterizedTest
	@CsvSource({ "POST,/deployment/create", "DELETE,/deployment/x", "POST,/deployment/x/redeploy",
			"POST,/process-definition/key/guard-test/start", "POST,/process-definition/key/guard-test/submit-form",
			"POST,/process-definition/x/start", "PUT,/process-definition/x/suspended", "DELETE,/process-definition/x",
			"POST,/message", "POST,/signal", "POST,/condition", "POST,/execution/x/signal",
			"POST,/execution/x/messages/y/trigger", "PUT,/execution/x/localVariables/y",
			"POST,/process-instance/x/modification", "PUT,/process-instance/x/variables/y", "DELETE,/process-instance/x",
			"POST,/process-instance/delete", "POST,/modification/execute", "POST,/migration/execute",
			"POST,/migration/generate", "POST,/user/create", "PUT,/user/admin/profile", "PUT,/user/admin/credentials",
			"DELETE,/user/admin", "POST,/group/create", "PUT,/group/admin/members/handler-1", "POST,/tenant/create",
			"POST,/authorization/create", "PUT,/authorization/x", "DELETE,/authorization/x",
			"POST,/task/x/comment/create", "POST,/task/x/attachment/create", "POST,/task/create", "PUT,/task/x",
			"POST,/task/x/assignee", "POST,/task/x/delegate", "POST,/task/x/bpmnError", "PUT,/task/x/variables/y",
			"POST,/task/x/identity-links", "POST,/telemetry/configuration", "GET,/telemetry/data", "POST,/job/retries",
			"PUT,/job/suspended", "POST,/history/process-instance/delete", "POST,/decision-definition/key/x/evaluate",
			"POST,/external-task/fetchAndLock", "POST,/external-task/x/complete", "POST,/identity/verify",
			"POST,/filter/create", "PUT,/filter/x", "DELETE,/filter/x", "GET,/something/new", "POST,/batch/x" })
	void whatIsNotListedIsClosedToEverybody(String verb, String path) {
		String body = verb.equals("GET") || verb.equals("DELETE") ? null : "{}";
		for (String root : List.of("/engine-rest", "/engine-rest/engine/default")) {
			for (String person : List.of("admin", "handler-1", "supervisor")) {
				HttpResponse<String> answer = browser.basic(person, verb, root + path, body);
				assertThat(answer.statusCode()).as(person + " " + root + path + answer.body()).isEqualTo(403);
				assertThat(answer.body()).contains("不在此处开放").contains("\"reference\"");
			}
		}
	}

	@Test
	void theWebApplicationsDoorHasTheSameList() {
		Browser.Session admin = browser.signIn("admin");
		admin.send("GET", "/camunda/app/cockpit/default/", null);
		for (String path : List.of("/camunda/api/engine/engine/default/message", "/camunda/api/engine/engine/default/user/create",
				"/camunda/api/admin/auth/user/default/login/admin", "/camunda/api/engine/engine/default/authorization/create")) {
			assertThat(admin.send("POST", path, "{}").statusCode()).as(path).isEqualTo(403);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/api/admin/setup/default/user/create", "/camunda/api/admin/setup/default",
			"/camunda/api//admin/setup/default/user/create", "/camunda/api/admin/setup;x=1/default/user/create",
			"/camunda/app/admin/default/setup/" })
	void thereIsNoSetUp(String path) {
		String body = "{\"profile\":{\"id\":\"evil\",\"firstName\":\"e\",\"lastName\":\"v\"},\"credentials\":{\"password\":\"evil\"}}";
		assertThat(browser.nobody("POST", path, body).statusCode()).isEqualTo(404);
		assertThat(engine.getIdentityService().createUserQuery().userId("evil").count()).isZero();
	}

	@Test
	void nobodyPassesWithoutSigningIn() {
		for (String path : List.of("/engine-rest/task", "/engine-rest/engine", "/engine-rest/engine/default/task",
				"/engine-rest/version", "/camunda/api/engine/engine/default/task", "/camunda/app/tasklist/default/")) {
			assertThat(browser.nobody("GET", path, null).statusCode()).as(path).isIn(302, 401);
		}
	}

	@Test
	void handlersClaimAndCompleteWhatTheirGroupMay() {
		String task = TestModels.startedTask(engine, "work-1");
		assertThat(browser.basic("handler-1", "GET", "/engine-rest/task/" + task, null).statusCode()).isEqualTo(200);
		assertThat(browser.basic("legal", "GET", "/engine-rest/task/" + task, null).statusCode()).isIn(403, 404);
		assertThat(browser.basic("legal", "POST", "/engine-rest/task/" + task + "/claim", "{\"userId\":\"legal\"}").statusCode())
			.isEqualTo(403);
		assertThat(browser.basic("handler-1", "POST", "/engine-rest/task/" + task + "/claim", "{\"userId\":\"handler-1\"}")
			.statusCode()).isEqualTo(204);
		assertThat(browser.basic("handler-1", "POST", "/engine-rest/task/" + task + "/complete", "{}").statusCode())
			.isEqualTo(204);
	}

	@Test
	void aClaimIsForOneself() {
		String task = TestModels.startedTask(engine, "work-2");
		for (String body : List.of("{\"userId\":\"handler-2\"}", "{}", "{\"userId\":null}",
				"{\"userId\":\"handler-1\",\"userId\":\"handler-2\"}", "[]", "nonsense")) {
			assertThat(browser.basic("handler-1", "POST", "/engine-rest/engine/default/task/" + task + "/claim", body).statusCode())
				.as(body)
				.isEqualTo(403);
		}
		assertThat(engine.getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
	}

	@Test
	void whoHoldsATaskMayGiveItBack() {
		String task = TestModels.startedTask(engine, "work-4");
		assertThat(claim(task, "handler-1")).isEqualTo(204);
		String path = "/engine-rest/task/" + task + "/unclaim";
		assertThat(browser.basic("handler-2", "POST", path, "{}").statusCode()).isEqualTo(403);
		assertThat(browser.nobody("POST", path, "{}").statusCode()).isEqualTo(401);
		assertThat(browser.basic("handler-1", "POST", path, "{}").statusCode()).isEqualTo(204);
		assertThat(engine.getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
		assertThat(claim(task, "handler-2")).isEqualTo(204);
	}

	@Test
	void theTasklistsHistoryIsEmptyForThoseWhoMayNotReadIt() {
		String task = TestModels.startedTask(engine, "history-2");
		assertThat(claim(task, "handler-1")).isEqualTo(204);
		String path = "/engine-rest/history/user-operation?taskId=" + task;
		assertThat(browser.basic("handler-1", "GET", path, null).body()).isEqualTo("[]");
		assertThat(browser.basic("supervisor", "GET", path, null).body()).contains("Claim");
	}

	@Test
	void aForgedGivingBackIsRefused() {
		String task = TestModels.startedTask(engine, "work-5");
		assertThat(claim(task, "handler-1")).isEqualTo(204);
		Browser.Session desk = browser.signIn("handler-1");
		String path = "/camunda/api/engine/engine/default/task/" + task + "/unclaim";
		assertThat(desk.send("POST", path, "{}").statusCode()).isEqualTo(403);
		assertThat(engine.getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee()).isEqualTo("handler-1");
	}

	@Test
	void whoeverLosesATaskLosesTheRightToWorkOnIt() {
		String task = TestModels.startedTask(engine, "work-3");
		engine.getTaskService().setAssignee(task, "legal");
		assertThat(browser.basic("legal", "GET", "/engine-rest/task/" + task, null).statusCode()).isEqualTo(200);
		engine.getTaskService().setAssignee(task, "handler-1");
		engine.getTaskService().deleteCandidateGroup(task, "handler");
		engine.getTaskService().deleteCandidateGroup(task, "grid-worker");
		assertThat(browser.basic("legal", "POST", "/engine-rest/task/" + task + "/complete", "{}").statusCode()).isEqualTo(403);
		assertThat(browser.basic("handler-2", "POST", "/engine-rest/task/" + task + "/complete", "{}").statusCode()).isEqualTo(403);
		assertThat(browser.basic("handler-1", "POST", "/engine-rest/task/" + task + "/complete", "{}").statusCode()).isEqualTo(204);
	}

	@Test
	void onlyTheAdministratorExecutesJobs() {
		TestModels.startedTask(engine, "timer-1");
		String job = engine.getManagementService().createJobQuery().list().stream()
			.filter(known -> known.getProcessInstanceId() != null && known.getProcessDefinitionKey().equals(TestModels.KEY)).findFirst().orElseThrow().getId();
		for (String person : List.of("handler-1", "supervisor", "leader", "auditor")) {
			assertThat(browser.basic(person, "POST", "/engine-rest/job/" + job + "/execute", "{}").statusCode()).as(person).isEqualTo(403);
		}
		assertThat(browser.basic("supervisor", "GET", "/engine-rest/job/" + job, null).statusCode()).isEqualTo(200);
		assertThat(browser.basic("admin", "PUT", "/engine-rest/job/" + job + "/duedate", "{\"duedate\":null}").statusCode()).isEqualTo(204);
		assertThat(browser.basic("admin", "POST", "/engine-rest/job/" + job + "/execute", "{}").statusCode()).isEqualTo(204);
	}

	@Test
	void historyIsForSupervisionAndAudit() {
		String task = TestModels.startedTask(engine, "history-1");
		assertThat(task).isNotNull();
		String path = "/engine-rest/history/process-instance?processInstanceBusinessKey=history-1";
		assertThat(browser.basic("supervisor", "GET", path, null).body()).contains("history-1");
		assertThat(browser.basic("auditor", "GET", path, null).body()).contains("history-1");
		for (String person : List.of("admin", "leader", "handler-1", "director")) {
			assertThat(browser.basic(person, "GET", path, null).statusCode()).as(person).isEqualTo(403);
		}
	}

	@Test
	void ofTwentyWhoClaimAtOnceOneWins() throws Exception {
		String task = TestModels.startedTask(engine, "race-1");
		// Known already: only a few new passwords are checked at once, and whoever waits too long for that is told so (503).
		IntStream.rangeClosed(1, 20)
			.forEach(i -> browser.basic("grid-%03d".formatted(i), "GET", "/engine-rest/task/count", null));
		List<Integer> answers = atOnce(20, i -> claim(task, "grid-%03d".formatted(i + 1)));
		assertThat(answers).containsOnlyOnce(204).filteredOn(status -> status != 204).hasSize(19).containsOnly(409);
		String winner = engine.getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee();
		assertThat(claim(task, winner)).isEqualTo(204);
	}

	@Test
	void whoClaimsTwiceAtOnceHasTheTask() throws Exception {
		String task = TestModels.startedTask(engine, "race-3");
		assertThat(atOnce(20, i -> claim(task, "handler-1"))).contains(204).allMatch(status -> status == 204 || status == 409);
		assertThat(engine.getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee()).isEqualTo("handler-1");
	}

	private int claim(String task, String account) {
		return browser.basic(account, "POST", "/engine-rest/task/" + task + "/claim", "{\"userId\":\"" + account + "\"}")
			.statusCode();
	}

	@Test
	void ofTwentyWhoCompleteAtOnceOneWins() throws Exception {
		String task = TestModels.startedTask(engine, "race-2");
		List<Integer> answers = atOnce(20,
				i -> browser.basic("handler-1", "POST", "/engine-rest/engine/default/task/" + task + "/complete", "{}").statusCode());
		assertThat(answers).containsOnlyOnce(204).filteredOn(status -> status != 204).hasSize(19).containsOnly(409);
		assertThat(browser.basic("handler-1", "POST", "/engine-rest/task/" + task + "/complete", "{}").body()).contains("已由他人认领或办理");
	}

	private static List<Integer> atOnce(int many, java.util.function.IntFunction<Integer> call) throws Exception {
		ExecutorService pool = Executors.newFixedThreadPool(many);
		try {
			List<Callable<Integer>> calls = IntStream.range(0, many).<Callable<Integer>>mapToObj(i -> () -> call.apply(i)).toList();
			List<Integer> answers = new java.util.ArrayList<>();
			for (Future<Integer> answer : pool.invokeAll(calls)) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			pool.shutdownNow();
		}
	}

}
