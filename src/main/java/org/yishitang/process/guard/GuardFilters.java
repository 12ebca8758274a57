package org.yishitang.process.guard;

import jakarta.servlet.Filter;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;

import org.yishitang.audit.AuditLog;


/** The order in which a request passes the guards: outages first, then sign-in, then the engine's doors. */
@Configuration(proxyBeanMethods = false)
class GuardFilters {

	private static final int BEFORE_SIGN_IN = SecurityProperties.DEFAULT_FILTER_ORDER - 10;

	private static final int AFTER_SIGN_IN = SecurityProperties.DEFAULT_FILTER_ORDER + 10;

	private static final String[] ENGINE_DOORS = { "/engine-rest/*", "/camunda/api/*" };

	/** Static, so that every data source is seen, however early it is made. */
	@Bean
	static WatchedDataSource.Watcher dataSourceWatcher() {
		return new WatchedDataSource.Watcher();
	}

	@Bean
	FilterRegistrationBean<OutageFilter> outages(DoorProblems problems) {
		return register(new OutageFilter(problems), Ordered.HIGHEST_PRECEDENCE + 10, "/*");
	}

	@Bean
	FilterRegistrationBean<SetupClosedFilter> setupClosed(DoorProblems problems) {
		return register(new SetupClosedFilter(problems), BEFORE_SIGN_IN, "/camunda/*");
	}

	@Bean
	FilterRegistrationBean<NonceFilter> nonces() {
		return register(new NonceFilter(), BEFORE_SIGN_IN, "/camunda/app/*");
	}

	@Bean
	FilterRegistrationBean<EngineAnswersFilter> engineAnswers(@Lazy ProcessEngine engine, DoorProblems problems) {
		return register(new EngineAnswersFilter(engine, problems), AFTER_SIGN_IN, ENGINE_DOORS);
	}

	@Bean
	FilterRegistrationBean<EngineDoorFilter> engineDoor(EngineStaff staff, DoorProblems problems) {
		return register(new EngineDoorFilter(staff, problems), AFTER_SIGN_IN + 1, ENGINE_DOORS);
	}

	/** Before every other guard: what they refuse was asked all the same. */
	@Bean
	FilterRegistrationBean<EngineAuditFilter> engineAudit(AuditLog log) {
		return register(new EngineAuditFilter(log), AFTER_SIGN_IN - 1, ENGINE_DOORS);
	}

	@Bean
	FilterRegistrationBean<WebappPersonFilter> webappPerson(@Lazy ProcessEngine engine, EngineStaff staff) {
		return register(new WebappPersonFilter(engine, staff), AFTER_SIGN_IN + 2, "/camunda/api/*", "/camunda/app/*");
	}

	@Bean
	FilterRegistrationBean<EnginePersonFilter> enginePerson(@Lazy ProcessEngine engine, EngineStaff staff) {
		return register(new EnginePersonFilter(engine, staff), AFTER_SIGN_IN + 2, "/engine-rest/*");
	}

	private static <T extends Filter> FilterRegistrationBean<T> register(T filter, int order, String... paths) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns(paths);
		registration.setOrder(order);
		return registration;
	}

}
