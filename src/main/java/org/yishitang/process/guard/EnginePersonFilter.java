package org.yishitang.process.guard;

import java.io.IOException;
import java.security.Principal;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who is asking, for the time of one request. */
class EnginePersonFilter extends OncePerRequestFilter {

	private final ProcessEngine engine;

	private final EngineStaff staff;

	EnginePersonFilter(ProcessEngine engine, EngineStaff staff) {
		this.engine = engine;
		this.staff = staff;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		IdentityService identities = engine.getIdentityService();
		Principal person = request.getUserPrincipal();
		try {
			if (person != null) {
				identities.setAuthentication(person.getName(), List.copyOf(staff.groupsOf(person.getName())), List.of());
			}
			chain.doFilter(request, response);
		}
		finally {
			identities.clearAuthentication();
		}
	}

}
