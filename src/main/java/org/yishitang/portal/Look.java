package org.yishitang.portal;

import java.util.Arrays;
import java.util.Locale;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** What the frame of every page needs to know about this reader: large type, where they are, the same page otherwise. */
@Component("look")
class Look {

	static final String TYPE = "type";

	static final String LARGE = "large";

	/** Whether the reader chose large type, now or earlier. */
	public boolean large() {
		HttpServletRequest request = request();
		String asked = request.getParameter(TYPE);
		if (asked != null) {
			return LARGE.equals(asked);
		}
		Cookie[] cookies = request.getCookies();
		return cookies != null && Arrays.stream(cookies)
			.anyMatch(cookie -> TYPE.equals(cookie.getName()) && LARGE.equals(cookie.getValue()));
	}

	/** The path of the page being read. */
	public String path() {
		return request().getRequestURI().substring(request().getContextPath().length());
	}

	/** This page in the other size of type. */
	public String otherType() {
		return with(TYPE, large() ? "normal" : LARGE);
	}

	/** This page in the other language. */
	public String otherLanguage() {
		boolean english = Locale.ENGLISH.getLanguage().equals(LocaleContextHolder.getLocale().getLanguage());
		return with("lang", english ? "zh-CN" : "en");
	}

	/** A page that answered a form has no address of its own, so home. */
	private static String with(String name, String value) {
		HttpServletRequest request = request();
		UriComponentsBuilder address = UriComponentsBuilder.newInstance();
		if (!"GET".equals(request.getMethod())) {
			return address.path(request.getContextPath() + "/").queryParam(name, value).toUriString();
		}
		return address.path(request.getRequestURI())
			.query(request.getQueryString())
			.replaceQueryParam(name, value)
			.build(true)
			.toUriString();
	}

	private static HttpServletRequest request() {
		return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
	}

}
