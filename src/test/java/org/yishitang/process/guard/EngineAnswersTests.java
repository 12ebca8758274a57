package org.yishitang.process.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.LocaleResolver;

/** Who loses while the winner's task still stands is told so, however the engine and the database put it. */
class EngineAnswersTests {

	@ParameterizedTest
	@ValueSource(strings = {
			"{\"type\":\"RestException\",\"message\":\"Cannot complete task t: somebody was faster\",\"code\":10000}",
			"{\"type\":\"RestException\",\"message\":\"Cannot complete task t: deadlock\",\"code\":10000}",
			"{\"type\":\"RestException\",\"message\":\"Cannot complete task t: no parent\",\"code\":10001}",
			"{\"type\":\"RestException\",\"message\":\"Cannot complete task t\",\"code\":1}",
			"{\"type\":\"RestException\",\"message\":\"Cannot complete task t: somebody was faster\",\"code\":0}" })
	void whoWasSlowerIsTold(String body) throws Exception {
		assertThat(answered(body)).isEqualTo(409);
	}

	@Test
	void otherFailuresStayFailures() throws Exception {
		assertThat(answered("{\"type\":\"RestException\",\"message\":\"Cannot complete task t\",\"code\":10002}")).isEqualTo(500);
		assertThat(answered("{\"type\":\"RestException\",\"message\":\"Cannot complete task t\",\"code\":0}")).isEqualTo(500);
	}

	@SuppressWarnings("unchecked")
	private static int answered(String body) throws Exception {
		TaskQuery query = mock(TaskQuery.class, RETURNS_SELF);
		when(query.count()).thenReturn(1L);
		TaskService tasks = mock(TaskService.class);
		when(tasks.createTaskQuery()).thenReturn(query);
		ProcessEngine engine = mock(ProcessEngine.class);
		when(engine.getTaskService()).thenReturn(tasks);
		ObjectProvider<LocaleResolver> locales = mock(ObjectProvider.class);
		when(locales.stream()).thenReturn(Stream.empty());
		StaticMessageSource words = new StaticMessageSource();
		words.setUseCodeAsDefaultMessage(true);
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/engine-rest/task/t/complete");
		MockHttpServletResponse response = new MockHttpServletResponse();
		new EngineAnswersFilter(engine, new DoorProblems(words, new ObjectMapper(), locales)).doFilter(request, response,
				(asked, answer) -> {
					((HttpServletResponse) answer).setStatus(500);
					answer.getWriter().write(body);
				});
		return response.getStatus();
	}

}
