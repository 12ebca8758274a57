package org.yishitang.portal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Receipt number and query code of what is being read, in a cookie of the resident's own browser: it goes with the
 * browser window, stays out of addresses and logs, and needs no session on any node.
 */
class KeyCookie {

	private final String name;

	private final String path;

	KeyCookie(String name, String path) {
		this.name = name;
		this.path = path;
	}

	/** Receipt number and query code. */
	record Key(String no, String code) {

	}

	void give(String no, String code, HttpServletRequest request, HttpServletResponse response) {
		byte[] both = (no + "~" + code).getBytes(StandardCharsets.UTF_8);
		response.addCookie(cookie(Base64.getUrlEncoder().withoutPadding().encodeToString(both), -1, request));
	}

	/** The matter opened last, if any. */
	Optional<Key> read(HttpServletRequest request) {
		return Optional.ofNullable(request.getCookies())
			.flatMap(cookies -> Arrays.stream(cookies).filter(cookie -> name.equals(cookie.getName())).findFirst())
			.flatMap(cookie -> decode(cookie.getValue()));
	}

	void forget(HttpServletRequest request, HttpServletResponse response) {
		response.addCookie(cookie("", 0, request));
	}

	private static Optional<Key> decode(String value) {
		try {
			String[] both = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8).split("~", 2);
			return (both.length == 2) ? Optional.of(new Key(both[0], both[1])) : Optional.empty();
		}
		catch (IllegalArgumentException garbled) {
			return Optional.empty();
		}
	}

	private Cookie cookie(String value, int seconds, HttpServletRequest request) {
		Cookie cookie = new Cookie(name, value);
		cookie.setPath(request.getContextPath() + path);
		cookie.setHttpOnly(true);
		cookie.setSecure(request.isSecure());
		cookie.setMaxAge(seconds);
		cookie.setAttribute("SameSite", "Strict");
		return cookie;
	}

}
