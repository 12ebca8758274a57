package org.yishitang.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** What browsers are told about our pages, and how cookies are marked. */
@Component
class PageHeaders {

	private final boolean alwaysSecure;

	private final String policy;

	/**
	 * @param alwaysSecure true in production, where a proxy may end TLS before us
	 * @param tiles where map tiles come from, e.g. {@code https://tiles.example}; empty for none
	 */
	PageHeaders(@Value("${server.servlet.session.cookie.secure:false}") boolean alwaysSecure,
			@Value("${yishitang.map.tile-origin:}") String tiles) {
		this.alwaysSecure = alwaysSecure;
		this.policy = "default-src 'self'; img-src 'self' data: blob: %s; object-src 'none'; base-uri 'self'; "
			.formatted(tiles)
			.replace(" ;", ";") + "form-action 'self'; frame-ancestors 'none'";
	}

	/** For our own pages and answers. */
	void own(HeadersConfigurer<HttpSecurity> headers) {
		common(headers);
		headers.contentSecurityPolicy(own -> own.policyDirectives(policy));
		headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
	}

	/** For the engine's applications, which bring a content policy and caching of their own. */
	void engine(HeadersConfigurer<HttpSecurity> headers) {
		common(headers);
		headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
		headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin);
	}

	/** Pages' tokens live in a cookie, so that a form left open over lunch can still be sent. */
	CsrfTokenRepository tokens() {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName("yishitang-token");
		tokens.setHeaderName("X-CSRF-TOKEN");
		tokens.setCookieCustomizer(cookie -> {
			cookie.sameSite("Lax");
			if (alwaysSecure) {
				cookie.secure(true);
			}
		});
		return tokens;
	}

	private void common(HeadersConfigurer<HttpSecurity> headers) {
		RequestMatcher secure = alwaysSecure ? AnyRequestMatcher.INSTANCE : request -> request.isSecure();
		headers.httpStrictTransportSecurity(strict -> strict.requestMatcher(secure).includeSubDomains(false));
		headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
		headers.permissionsPolicyHeader(permissions -> permissions
			.policy("camera=(), microphone=(), geolocation=(self), payment=(), usb=()"));
	}

}
