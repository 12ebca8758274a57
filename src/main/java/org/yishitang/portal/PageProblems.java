package org.yishitang.portal;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.yishitang.portal.api.IntakeLimits;
import org.yishitang.portal.api.TooManyRequests;

/** What the pages answer when there is too much, too big, or no database: a page in plain words and when to come back. */
@Configuration
@ControllerAdvice(assignableTypes = { FilingPage.class, LookAlikePages.class, TrackPage.class, MatterPages.class,
		GridPage.class, HomePage.class, GuidePages.class })
class PageProblems implements WebMvcConfigurer, HandlerInterceptor {

	private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

	private static final int RETRY_SECONDS = 5;

	private final IntakeLimits limits;

	PageProblems(IntakeLimits limits) {
		this.limits = limits;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/file", "/file/join");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if ("POST".equals(request.getMethod())) {
			limits.submission(request, request.getParameter("phone"));
		}
		return true;
	}

	@ExceptionHandler
	void tooMany(TooManyRequests problem, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(problem.seconds()));
		response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
	}

	@ExceptionHandler
	void tooLarge(MaxUploadSizeExceededException problem, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
	}

	@ExceptionHandler({ DataAccessResourceFailureException.class, TransientDataAccessException.class,
			CannotCreateTransactionException.class })
	void busy(Exception problem, HttpServletResponse response) throws IOException {
		LOG.warn("The database does not answer: {}", problem.getClass().getName());
		response.setIntHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
		response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
	}

}
