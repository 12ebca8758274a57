package org.yishitang.portal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Language ({@code ?lang=en}) and size of type ({@code ?type=large}), kept in a cookie for a year. */
@Configuration
class ReadingChoices implements WebMvcConfigurer, HandlerInterceptor {

	private static final Duration YEAR = Duration.ofDays(365);

	private static final List<String> PROGRAMS = List.of("/api/", "/engine-rest/", "/actuator/");

	private static final Map<String, Locale> LANGUAGES = Map.of("zh-CN", Locale.SIMPLIFIED_CHINESE, "zh",
			Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);

	@Bean
	LocaleResolver localeResolver() {
		CookieLocaleResolver resolver = new CookieLocaleResolver("lang");
		resolver.setDefaultLocaleFunction(ReadingChoices::unlessChosen);
		resolver.setCookieMaxAge(YEAR);
		resolver.setCookieHttpOnly(true);
		resolver.setCookieSameSite("Lax");
		resolver.setRejectInvalidCookies(false);
		return resolver;
	}

	/** Pages speak Chinese until somebody chooses; programs say what they read with every request. */
	private static Locale unlessChosen(HttpServletRequest request) {
		boolean page = PROGRAMS.stream()
			.noneMatch(request.getRequestURI().substring(request.getContextPath().length())::startsWith);
		boolean english = Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage())
				&& request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
		return (!page && english) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Locale language = LANGUAGES.get(String.valueOf(request.getParameter("lang")));
		if (language != null) {
			RequestContextUtils.getLocaleResolver(request).setLocale(request, response, language);
		}
		if (request.getParameter(Look.TYPE) != null) {
			response.addCookie(sizeOfType(Look.LARGE.equals(request.getParameter(Look.TYPE))));
		}
		return true;
	}

	private static Cookie sizeOfType(boolean large) {
		Cookie cookie = new Cookie(Look.TYPE, large ? Look.LARGE : "");
		cookie.setPath("/");
		cookie.setHttpOnly(true);
		cookie.setMaxAge(large ? (int) YEAR.toSeconds() : 0);
		cookie.setAttribute("SameSite", "Lax");
		return cookie;
	}

}
