package org.yishitang.process.year;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** While the clock shows other days nobody may work in the office: every path but the probes answers 503. */
class ClosedMeanwhile extends OncePerRequestFilter {

	private static final String RETRY_AFTER_SECONDS = "10";

	private final DemoYearSettings.Progress progress;

	private final MessageSource words;

	ClosedMeanwhile(DemoYearSettings.Progress progress, MessageSource words) {
		this.progress = progress;
		this.words = words;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return progress.over() || request.getRequestURI().startsWith("/actuator/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		response.setContentType(MediaType.TEXT_PLAIN_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.getWriter()
			.write(words.getMessage("process.year.filling", new Object[] { progress.filled(), progress.matters() },
					request.getLocale()));
	}

}
