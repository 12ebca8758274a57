package org.yishitang.access;

import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Answers programs that may not pass with application/problem+json in the reader's language. */
@Component
class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

	static final long RETRY_SECONDS = 5;

	private final MessageSource messages;

	private final ObjectMapper json;

	private final ObjectProvider<LocaleResolver> locales;

	AccessProblems(MessageSource messages, ObjectMapper json, ObjectProvider<LocaleResolver> locales) {
		this.messages = messages;
		this.json = json;
		this.locales = locales;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException {
		if (cause instanceof TooManyAttempts wait) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.seconds()));
			write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-attempts", wait.seconds());
		}
		else if (cause instanceof AuthenticationServiceException) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_SECONDS));
			write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
		}
		else {
			if (!fromOurPages(request)) {
				response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Yishitang\", charset=\"UTF-8\"");
			}
			boolean nobody = cause instanceof InsufficientAuthenticationException;
			write(request, response, HttpStatus.UNAUTHORIZED, nobody ? "sign-in-needed" : "wrong-credentials");
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
			throws IOException {
		write(request, response, HttpStatus.FORBIDDEN, cause instanceof CsrfException ? "page-expired" : "denied");
	}

	/** A browser would cover our own page with its dialog if it were told about Basic. */
	private static boolean fromOurPages(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null || request.getHeader("X-Requested-With") != null;
	}

	private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String kind,
			Object... arguments) throws IOException {
		Locale locale = locales.stream()
			.findFirst()
			.map(resolver -> resolver.resolveLocale(request))
			.orElse(Locale.SIMPLIFIED_CHINESE);
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				messages.getMessage("access.problem." + kind + ".detail", arguments, locale));
		problem.setTitle(messages.getMessage("access.problem." + kind + ".title", null, locale));
		problem.setType(URI.create("urn:yishitang:problem:" + kind));
		problem.setProperty("reference", UUID.randomUUID().toString());
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		json.writeValue(response.getOutputStream(), problem);
	}

}
