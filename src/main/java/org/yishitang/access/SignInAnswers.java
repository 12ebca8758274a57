package org.yishitang.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** Sends people to the sign-in page, and shows them there why a try did not work. */
@Component
class SignInAnswers implements AuthenticationEntryPoint, AuthenticationFailureHandler {

	/** Not the page itself: a forwarded POST there would be taken for another try. */
	static final String FAILED = PageSecurity.SIGN_IN + "/failed";

	static final String PROBLEM = "signInProblem";

	static final String WAIT = "signInWait";

	private final AccessProblems problems;

	private final LoginUrlAuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint(PageSecurity.SIGN_IN);

	SignInAnswers(AccessProblems problems) {
		this.problems = problems;
		this.page.setFavorRelativeUris(true);
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException, ServletException {
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", PageSecurity.SIGN_IN);
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
		}
		else if (isPage(request)) {
			page.commence(request, response, cause);
		}
		else {
			problems.commence(request, response, cause);
		}
	}

	/** Shows the page again with what was typed, instead of leading away from it. */
	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException cause) throws IOException, ServletException {
		request.setAttribute(PROBLEM, "failed");
		HttpStatus status = HttpStatus.UNAUTHORIZED;
		if (cause instanceof TooManyAttempts wait) {
			request.setAttribute(PROBLEM, "too-many");
			request.setAttribute(WAIT, wait.seconds());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.seconds()));
			status = HttpStatus.TOO_MANY_REQUESTS;
		}
		else if (cause instanceof AuthenticationServiceException) {
			request.setAttribute(PROBLEM, "unavailable");
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(AccessProblems.RETRY_SECONDS));
			status = HttpStatus.SERVICE_UNAVAILABLE;
		}
		response.setStatus(status.value());
		request.getRequestDispatcher(FAILED).forward(request, response);
	}

	/** Remembers where somebody wanted to go, if it was a page. */
	RequestCache visits() {
		HttpSessionRequestCache visits = new HttpSessionRequestCache();
		visits.setMatchingRequestParameterName(null);
		visits.setRequestMatcher(request -> request.getMethod().equals("GET") && isPage(request)
				&& request.getHeader("HX-Request") == null);
		return visits;
	}

	private static boolean isPage(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api/")
				&& (accept == null || accept.contains("text/html") || accept.contains("*/*"))
				&& request.getHeader("X-Requested-With") == null;
	}

}
