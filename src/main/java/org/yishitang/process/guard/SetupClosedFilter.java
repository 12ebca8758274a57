package org.yishitang.process.guard;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** There is no set-up page that makes administrators: always 404, for everybody (G2). */
class SetupClosedFilter extends OncePerRequestFilter {

	private final DoorProblems problems;

	SetupClosedFilter(DoorProblems problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = Doors.path(request);
		if (path.equals("/camunda/api/admin/setup") || path.startsWith("/camunda/api/admin/setup/")
				|| path.matches("/camunda/app/[^/]+/[^/]+/setup(/.*)?")) {
			problems.write(request, response, HttpStatus.NOT_FOUND, "no-setup");
			return;
		}
		chain.doFilter(request, response);
	}

}
