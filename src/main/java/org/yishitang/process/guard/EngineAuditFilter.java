package org.yishitang.process.guard;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Deed;

/** Writes down what somebody asks the engine to change, by its interface or in its web applications, refused or not. */
class EngineAuditFilter extends OncePerRequestFilter {

	/** What is sent to ask and not to change. */
	private static final Pattern QUESTION = Pattern
		.compile("/[^/]+|/(?:history|authorization)/.*|.*/(?:count|list|singleResult|evaluate)|@.*");

	private final AuditLog log;

	EngineAuditFilter(AuditLog log) {
		this.log = log;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = Doors.inside(request).orElse("");
		if (request.getUserPrincipal() != null && changes(request.getMethod(), path)) {
			log.write(request.getUserPrincipal().getName(), Deed.about("engine.asked", path, request.getMethod()));
		}
		chain.doFilter(request, response);
	}

	private static boolean changes(String method, String path) {
		return switch (method) {
			case "PUT", "DELETE", "PATCH" -> true;
			case "POST" -> !QUESTION.matcher(path).matches();
			default -> false;
		};
	}

}
