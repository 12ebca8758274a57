package org.yishitang.process.guard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Turns the engine's answers "somebody was faster" (500) into 409 and "expression refused" (500) into 400, each with a
 * sentence (G9). The engine names the first by code: 1 or 2, 10000 where the database saw two who wait for each other,
 * 10001 where what a row belongs to went meanwhile; or by its message.
 */
class EngineAnswersFilter extends OncePerRequestFilter {

	private static final Pattern FASTER = Pattern.compile("\"code\"\\s*:\\s*(?:[12]|1000[01])\\b|OptimisticLocking"
			+ "|TaskAlreadyClaimed|ENGINE-03005|is already claimed by|Cannot find task with id|task is null"
			+ "|execution .* doesn't exist|" + SomebodyWasFaster.MESSAGE);

	private static final Pattern REFUSED = Pattern
		.compile("Unable to resolve expression|Expression not allowed in a query|Expressions are forbidden");

	private static final Pattern WORK = Pattern.compile("/task/([^/]+)/(?:claim|complete|submit-form|unclaim)");

	private final ProcessEngine engine;

	private final DoorProblems problems;

	EngineAnswersFilter(ProcessEngine engine, DoorProblems problems) {
		this.engine = engine;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, answer);
		int status = answer.getStatus();
		if ((status == 403 || status == 404 || status == 500) && isGone(request)) {
			problems.write(request, response, HttpStatus.CONFLICT, "somebody-was-faster");
			return;
		}
		if (status == 400 || status == 500) {
			String body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
			if (REFUSED.matcher(body).find()) {
				problems.write(request, response, HttpStatus.BAD_REQUEST, "expression");
				return;
			}
			if (status == 500 && FASTER.matcher(body).find()) {
				problems.write(request, response, HttpStatus.CONFLICT, "somebody-was-faster");
				return;
			}
		}
		answer.copyBodyToResponse();
	}

	/** With a completed task its rows and authorisations go too, so who comes a moment late fails in many ways. */
	private boolean isGone(HttpServletRequest request) {
		Matcher work = WORK.matcher(Doors.inside(request).orElse(""));
		return work.matches() && engine.getTaskService().createTaskQuery().taskId(work.group(1)).count() == 0;
	}

}
