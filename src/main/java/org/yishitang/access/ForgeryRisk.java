package org.yishitang.access;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which writing requests to the JSON interfaces need a page's token: those that ride on a browser's session, and those
 * a browser says come from a foreign page. Programs with their own credentials and residents' programs need none.
 */
class ForgeryRisk implements RequestMatcher {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

	@Override
	public boolean matches(HttpServletRequest request) {
		if (READING.contains(request.getMethod())) {
			return false;
		}
		String site = request.getHeader("Sec-Fetch-Site");
		return site != null && FOREIGN.contains(site) || ridesOnSession(request);
	}

	private static boolean ridesOnSession(HttpServletRequest request) {
		String credentials = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (credentials != null && credentials.regionMatches(true, 0, "Basic ", 0, 6)) {
			return false;
		}
		HttpSession session = request.getSession(false);
		return session != null
				&& session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
	}

}
