package org.yishitang.desk;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.yishitang.access.CurrentAccount;
import org.yishitang.ledger.Visibility;

/**
 * Before every page and every answer about a matter: where it is shut to the reader it is not there, whatever door the
 * page itself has.
 */
@Configuration
class ShutMatters implements WebMvcConfigurer, HandlerInterceptor {

	private final Visibility visibility;

	private final CurrentAccount current;

	ShutMatters(Visibility visibility, CurrentAccount current) {
		this.visibility = visibility;
		this.current = current;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/desk/**", "/api/**");
	}

	@Override
	@SuppressWarnings("unchecked")
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Object asked = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		String no = asked == null ? null : ((Map<String, String>) asked).get("no");
		if (no != null && current.id().filter(account -> visibility.shut(account, no)).isPresent()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return true;
	}

}
