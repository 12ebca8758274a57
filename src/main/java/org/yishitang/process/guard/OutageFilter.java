package org.yishitang.process.guard;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database is out of reach every path answers 503 with Retry-After, whatever became of the failure on the way
 * (an error page, an answer of the engine, a refused sign-in) (G10).
 */
class OutageFilter extends OncePerRequestFilter {

	private static final String RETRY_AFTER_SECONDS = "5";

	private final DoorProblems problems;

	OutageFilter(DoorProblems problems) {
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/actuator/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Outage.watch();
		OutageResponse answer = new OutageResponse(response);
		try {
			chain.doFilter(request, answer);
			answer.finish();
		}
		catch (ServletException | IOException | RuntimeException problem) {
			if (!Outage.noticed() && !Outage.isCauseOf(problem)) {
				throw problem;
			}
			answer.withhold();
		}
		finally {
			Outage.release();
		}
		if (answer.isWithheld() && !response.isCommitted()) {
			response.reset();
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
			problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "outage");
		}
	}

}
