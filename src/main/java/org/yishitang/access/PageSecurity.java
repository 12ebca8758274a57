package org.yishitang.access;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;

/** Who may see which page: residents their own, staff the rest after signing in. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

	static final String SIGN_IN = "/login";

	private static final String[] PUBLIC = { "/", "/file/**", "/track/**", "/side/**", "/council/**", "/topics/**", "/notices/**", "/guides/**", "/grids/**", "/portal/**", "/webjars/**", "/assets/**",
			"/favicon.ico", SIGN_IN, "/error" };

	private final SignIn signIn;

	private final SignInAnswers answers;

	private final PageHeaders headers;

	private final FreshRoles freshRoles;

	PageSecurity(SignIn signIn, SignInAnswers answers, PageHeaders headers, FreshRoles freshRoles) {
		this.signIn = signIn;
		this.answers = answers;
		this.headers = headers;
		this.freshRoles = freshRoles;
	}

	/** The engine's applications guard their own forms against forgery and bring their own content policy. */
	@Bean
	@Order(4)
	SecurityFilterChain engineApplications(HttpSecurity http) throws Exception {
		return http.securityMatcher(InterfaceSecurity.under("/camunda/**"))
			.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.anyRequest()
				.authenticated())
			.exceptionHandling(refused -> refused.authenticationEntryPoint(answers))
			.requestCache(cache -> cache.requestCache(answers.visits()))
			.logout(logout -> logout
				.logoutRequestMatcher(
						InterfaceSecurity.under("/camunda/api/admin/auth/user/*/logout"))
				.logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)))
			.csrf(csrf -> csrf.disable())
			.headers(headers::engine)
			.addFilterAfter(freshRoles, ExceptionTranslationFilter.class)
			.build();
	}

	@Bean
	@Order(5)
	SecurityFilterChain pages(HttpSecurity http) throws Exception {
		return http.authenticationManager(signIn.people())
			.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
				.permitAll()
				.requestMatchers(PUBLIC)
				.permitAll()
				.requestMatchers("/desk/cases/**")
				.access(new CaseDuty())
				.requestMatchers("/desk/admin/**")
				.hasRole(Role.ADMIN.id())
				.requestMatchers("/desk/approvals/**")
				.hasAnyRole(Role.LEGAL.id(), Role.DIRECTOR.id())
				.anyRequest()
				.authenticated())
			.formLogin(form -> form.loginPage(SIGN_IN).defaultSuccessUrl("/desk").failureHandler(answers))
			.logout(logout -> logout.logoutSuccessUrl(SIGN_IN + "?signed-out").deleteCookies("JSESSIONID"))
			.exceptionHandling(refused -> refused.authenticationEntryPoint(answers))
			.requestCache(cache -> cache.requestCache(answers.visits()))
			.csrf(csrf -> csrf.csrfTokenRepository(headers.tokens()))
			.headers(headers::own)
			.addFilterAfter(freshRoles, ExceptionTranslationFilter.class)
			.build();
	}

	/** Paths are compared from the root; Spring MVC's way would leave out those of the engine's own servlets. */
	@Bean
	static PathPatternRequestMatcherBuilderFactoryBean pathsFromTheRoot() {
		return new PathPatternRequestMatcherBuilderFactoryBean();
	}

}
