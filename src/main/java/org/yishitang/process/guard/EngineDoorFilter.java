package org.yishitang.process.guard;

import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets through what {@link EngineRestDoor} opens to the person who asks, and a claim only for oneself; else 403. */
class EngineDoorFilter extends OncePerRequestFilter {

	private final EngineRestDoor door = new EngineRestDoor();

	private final EngineStaff staff;

	private final DoorProblems problems;

	EngineDoorFilter(EngineStaff staff, DoorProblems problems) {
		this.staff = staff;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<String> inside = Doors.inside(request);
		if (inside.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		Principal person = request.getUserPrincipal();
		Set<String> groups = person == null ? Set.of() : staff.groupsOf(person.getName());
		String verb = "HEAD".equals(request.getMethod()) ? "GET" : request.getMethod();
		if (person == null || !door.isOpen(verb, inside.get(), groups)) {
			problems.write(request, response, HttpStatus.FORBIDDEN, "closed");
			return;
		}
		if (inside.get().matches("/task/[^/]+/claim")) {
			ClaimRequest claim = new ClaimRequest(request);
			if (!claim.isFor(person.getName())) {
				problems.write(request, response, HttpStatus.FORBIDDEN, "claim-for-another");
				return;
			}
			chain.doFilter(claim, response);
			return;
		}
		chain.doFilter(request, response);
	}

}
