package org.yishitang.access;

import java.time.Clock;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps {@link FreshRoles} inside our chains, out of the container's own and out of web test slices. */
@Configuration(proxyBeanMethods = false)
class SessionFreshness {

	@Bean
	FreshRoles freshRoles(Accounts accounts, OfficeRoster roster, Clock clock) {
		return new FreshRoles(accounts, roster, clock);
	}

	@Bean
	FilterRegistrationBean<FreshRoles> freshRolesOnlyInChains(FreshRoles freshRoles) {
		FilterRegistrationBean<FreshRoles> registration = new FilterRegistrationBean<>(freshRoles);
		registration.setEnabled(false);
		return registration;
	}

}
