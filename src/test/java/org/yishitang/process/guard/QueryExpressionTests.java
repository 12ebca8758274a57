package org.yishitang.process.guard;

import java.util.List;
import java.util.stream.Stream;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** G1: whatever query carries an expression from outside, nothing but the short list is evaluated. */
@GuardedOffice
class QueryExpressionTests {

	private static final String EVIL = "${probeBean.touch()}";

	@Autowired
	private Browser browser;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private ProbeBean probe;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void nothingWasTouched() {
		assertThat(probe.count()).isZero();
	}

	static Stream<String> payloads() {
		String bad = "\"dueAfterExpression\":\"" + EVIL + "\"";
		return Stream.of("{" + bad + "}", "{\"orQueries\":[{" + bad + ",\"assignee\":\"x\"}]}",
				"{\"orQueries\":[{\"assigneeExpression\":\"#{''.getClass().forName('java.lang.Runtime')}\"}]}",
				"{\"orQueries\":[{\"candidateGroupExpression\":\"${currentUserGroups()} ${probeBean.touch()}\"}]}");
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void listsAndCountsAreRefused(String payload) {
		for (String path : List.of("/engine-rest/task", "/engine-rest/engine/default/task/count", "/engine-rest/task/count")) {
			var answer = browser.basic("handler-1", "POST", path, payload);
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
			assertThat(answer.body()).contains("不允许的表达式");
		}
	}

	@ParameterizedTest
	@MethodSource("payloads")
	void theWebApplicationsDoorRefusesThemToo(String payload) {
		Browser.Session tasklist = browser.signIn("handler-1");
		tasklist.send("GET", "/camunda/app/tasklist/default/", null);
		assertThat(tasklist.send("POST", "/camunda/api/engine/engine/default/task", payload).statusCode()).isEqualTo(400);
	}

	/** The engine drops what is nested deeper; should that ever change, the expression is refused like the others. */
	@Test
	void nestedAlternativesAreNotEvaluated() {
		String nested = "{\"orQueries\":[{\"assignee\":\"x\",\"orQueries\":[{\"dueAfterExpression\":\"" + EVIL + "\"}]}]}";
		assertThat(browser.basic("handler-1", "POST", "/engine-rest/task", nested).statusCode()).isIn(200, 400);
	}

	@Test
	void extendingAReadyFilterIsRefused() {
		String filter = engine.getFilterService().createTaskFilterQuery().filterName("我的待办").singleResult().getId();
		for (String verb : List.of("list", "count")) {
			var answer = browser.basic("handler-1", "POST", "/engine-rest/filter/" + filter + "/" + verb,
					"{\"orQueries\":[{\"dueAfterExpression\":\"" + EVIL + "\"}]}");
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
		}
	}

	@Test
	void creatingAFilterIsRefused() {
		String body = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"dueAfterExpression\":\"" + EVIL + "\"}}";
		assertThat(browser.basic("admin", "POST", "/engine-rest/filter/create", body).statusCode()).isEqualTo(403);
		Filter filter = engine.getFilterService().newTaskFilter("x");
		filter.setQuery(new TaskQueryImpl().dueAfterExpression(EVIL));
		assertThatThrownBy(() -> engine.getFilterService().saveFilter(filter)).isInstanceOf(ProcessEngineException.class);
		filter.setQuery(new TaskQueryImpl().or().taskAssignee("x").dueAfterExpression(EVIL).endOr());
		assertThatThrownBy(() -> engine.getFilterService().saveFilter(filter)).isInstanceOf(ProcessEngineException.class);
		assertThat(engine.getFilterService().createTaskFilterQuery().filterName("x").count()).isZero();
	}

	@Test
	void aFilterStoredByOtherMeansIsNotEvaluated() {
		Filter filter = engine.getFilterService().newTaskFilter("stored");
		filter.setQuery(new TaskQueryImpl().taskAssignee("x"));
		String id = engine.getFilterService().saveFilter(filter).getId();
		database.sql("update ACT_RU_FILTER set QUERY_ = ? where ID_ = ?")
			.params("{\"dueAfterExpression\":\"" + EVIL + "\"}", id)
			.update();
		assertThatThrownBy(() -> engine.getFilterService().list(id)).isInstanceOf(ProcessEngineException.class);
		assertThatThrownBy(() -> engine.getFilterService().count(id)).isInstanceOf(ProcessEngineException.class);
		engine.getFilterService().deleteFilter(id);
	}

	@Test
	void theInterfaceOfTheEngineItselfRefuses() {
		assertThatThrownBy(() -> engine.getTaskService().createTaskQuery().or().dueAfterExpression(EVIL).taskAssignee("x").endOr().list())
			.isInstanceOf(ProcessEngineException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "${currentUser()}", "#{ currentUserGroups() }", "${now()}", "${dateTime().plusDays(2)}",
			"${dateTime().withTimeAtStartOfDay().plusDays(1).minusSeconds(1).toDate()}", "2026-11-23T00:00:00", "plain" })
	void theShortListPasses(String expression) {
		QueryExpressions.check(expression);
	}

	@ParameterizedTest
	@ValueSource(strings = { "${currentUser().getClass()}", "${now()}${probeBean.touch()}", "${dateTime().getClass()}",
			"${dateTime().plusDays(probeBean.touch())}", "${''}", "${execution}", "a${1+1}", "${now().time}", "#{probeBean}" })
	void everythingElseDoesNot(String expression) {
		assertThatThrownBy(() -> QueryExpressions.check(expression)).isInstanceOf(ProcessEngineException.class);
	}

	@Test
	void expressionsOfModelsStillWork() {
		assertThat(TestModels.startedTask(engine, "G1")).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "${probeBean.touch()}", "${''.getClass().forName('java.lang.Runtime')}",
			"${execution.processEngineServices.repositoryService}", "${guardTestMarking.getClass().getClassLoader()}",
			"${''['class'].classLoader}", "${dataSource.connection}", "${execution.getProcessEngine().close()}" })
	void modelsDoNotReachWhatIsNotOpen(String expression) {
		var model = org.camunda.bpm.model.bpmn.Bpmn.createExecutableProcess("evil")
			.camundaHistoryTimeToLive(1)
			.startEvent()
			.serviceTask()
			.camundaExpression(expression)
			.endEvent()
			.done();
		var deployment = engine.getRepositoryService().createDeployment().addModelInstance("evil.bpmn", model).deploy();
		assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("evil")).isInstanceOf(ProcessEngineException.class);
		engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
	}

}
