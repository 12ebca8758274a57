package org.yishitang.desk;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.yishitang.access.CurrentAccount;
import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Audited;
import org.yishitang.audit.Deed;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Writes down who asks for unmasked data or an export, or to change the configuration, before they get it: what cannot
 * be written down is not given.
 * What is then refused stands in the log too.
 */
@Configuration
class AuditedAnswers implements WebMvcConfigurer, HandlerInterceptor {

	private static final int LONGEST_NUMBER = 40;

	private static final String ADMINISTRATION = "/desk/admin/";

	private final AuditLog log;

	private final CurrentAccount current;

	AuditedAnswers(AuditLog log, CurrentAccount current) {
		this.log = log;
		this.current = current;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && method.getMethodAnnotation(Audited.class) != null) {
			log.write(current.id().orElse("-"), deed(method.getMethodAnnotation(Audited.class).value(), request));
		}
		else if ("POST".equals(request.getMethod()) && request.getRequestURI().startsWith(ADMINISTRATION)) {
			String page = (String) request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
			log.write(current.id().orElse("-"), deed("configuration.asked", request).with(page));
		}
		return true;
	}

	@SuppressWarnings("unchecked")
	private static Deed deed(String kind, HttpServletRequest request) {
		Map<String, String> asked = (Map<String, String>) request
			.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		String no = asked.get("no");
		String rest = asked.entrySet()
			.stream()
			.filter(part -> !part.getKey().equals("no"))
			.map(Map.Entry::getValue)
			.sorted()
			.collect(Collectors.joining(" "));
		String about = rest.isEmpty() ? null : rest;
		return new Deed(kind, no == null || no.length() > LONGEST_NUMBER ? null : no, about, null, null);
	}

}
