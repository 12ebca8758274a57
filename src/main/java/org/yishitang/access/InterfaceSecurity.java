package org.yishitang.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may call what with a program: Basic with every request, or the session of a signed-in browser. */
@Configuration(proxyBeanMethods = false)
class InterfaceSecurity {

	private final SignIn signIn;

	private final AccessProblems problems;

	private final PageHeaders headers;

	private final FreshRoles freshRoles;

	InterfaceSecurity(SignIn signIn, AccessProblems problems, PageHeaders headers, FreshRoles freshRoles) {
		this.signIn = signIn;
		this.problems = problems;
		this.headers = headers;
		this.freshRoles = freshRoles;
	}

	@Bean
	@Order(1)
	SecurityFilterChain engineInterface(HttpSecurity http) throws Exception {
		http.securityMatcher(under("/engine-rest/**"))
			.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
		return interfaces(http);
	}

	@Bean
	@Order(2)
	SecurityFilterChain jsonInterface(HttpSecurity http) throws Exception {
		http.securityMatcher(under("/api/**"))
			.authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, "/api/petitions", "/api/petitions/*/*")
				.permitAll()
				.requestMatchers(HttpMethod.GET, "/api/petitions/*", "/api/petitions/*/attachments/*", "/api/openapi", "/api/openapi/**")
				.permitAll()
				.requestMatchers("/api/cases/**", "/api/ledger*", "/api/ledger/**")
				.access(new CaseDuty())
				.anyRequest()
				.authenticated())
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
		return interfaces(http);
	}

	@Bean
	@Order(3)
	SecurityFilterChain operations(HttpSecurity http) throws Exception {
		http.securityMatcher(under("/actuator/**"))
			.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
				.permitAll()
				.anyRequest()
				.hasRole(Role.ADMIN.id()))
			.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
		return interfaces(http);
	}

	/** Matches the whole path, whichever servlet serves it: the engine's interface is none of Spring MVC's. */
	static RequestMatcher under(String pattern) {
		return PathPatternRequestMatcher.withDefaults().matcher(pattern);
	}

	private SecurityFilterChain interfaces(HttpSecurity http) throws Exception {
		return http.authenticationManager(signIn.programs())
			.httpBasic(basic -> basic.authenticationEntryPoint(problems))
			.exceptionHandling(refused -> refused.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.csrf(csrf -> csrf.csrfTokenRepository(headers.tokens()).requireCsrfProtectionMatcher(new ForgeryRisk()))
			.requestCache(cache -> cache.disable())
			.logout(logout -> logout.disable())
			.headers(headers::own)
			.addFilterAfter(freshRoles, ExceptionTranslationFilter.class)
			.build();
	}

}
