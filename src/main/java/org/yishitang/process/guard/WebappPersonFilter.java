package org.yishitang.process.guard;

import java.io.IOException;
import java.security.Principal;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * One sign-in: whoever is signed in at the desk is signed in to the engine's web applications, and nobody else is. Groups
 * are those of this moment, since a stand-in has more of them only for a while.
 */
class WebappPersonFilter extends OncePerRequestFilter {

	private final ProcessEngine engine;

	private final EngineStaff staff;

	WebappPersonFilter(ProcessEngine engine, EngineStaff staff) {
		this.engine = engine;
		this.staff = staff;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Principal person = request.getUserPrincipal();
		if (person != null) {
			HttpSession session = request.getSession();
			// A page loads many things at once: whoever comes second finds the person recognised, never half replaced.
			synchronized (WebUtils.getSessionMutex(session)) {
				recognise(person.getName(), session);
			}
		}
		chain.doFilter(request, response);
	}

	private void recognise(String account, HttpSession session) {
		Authentications known = AuthenticationUtil.getAuthsFromSession(session);
		Authentication before = known.getAuthenticationForProcessEngine(engine.getName());
		List<String> groups = staff.groupsOf(account).stream().sorted().toList();
		boolean same = before instanceof UserAuthentication person && account.equals(person.getIdentityId())
				&& groups.equals(person.getGroupIds());
		if (!same) {
			UserAuthentication now = AuthenticationUtil.createAuthentication(engine, account, groups, List.of());
			if (now == null) {
				known.removeByEngineName(engine.getName());
			}
			else {
				known.addOrReplace(now);
			}
		}
	}

}
