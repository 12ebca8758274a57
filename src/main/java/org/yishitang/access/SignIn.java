package org.yishitang.access;

import io.github.bucket4j.TimeMeter;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import org.yishitang.territory.DutyChanged;
import org.yishitang.audit.AuditLog;

/** The two ways to sign in over one check of passwords: people at the page, programs with every request. */
@Component
class SignIn {

	private final RememberedCredentials remembered;

	private final AuthenticationManager people;

	private final AuthenticationManager programs;

	SignIn(StaffDirectory staff, PasswordEncoder encoder, AuthenticationEventPublisher events, AuditLog log) {
		DaoAuthenticationProvider passwords = new DaoAuthenticationProvider(staff);
		passwords.setPasswordEncoder(encoder);
		passwords.setUserDetailsPasswordService(staff);
		LimitedSignIn limited = new LimitedSignIn(passwords, new SignInLimits(TimeMeter.SYSTEM_MILLISECONDS), log);
		this.remembered = new RememberedCredentials(limited);
		this.people = manager(limited, events);
		this.programs = manager(remembered, events);
	}

	/** For the sign-in page. */
	AuthenticationManager people() {
		return people;
	}

	/** For HTTP Basic. */
	AuthenticationManager programs() {
		return programs;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(AccountChanged change) {
		remembered.forget();
	}

	/** Whoever stands in has more roles than before, whoever is back fewer. */
	@TransactionalEventListener(fallbackExecution = true)
	void on(DutyChanged change) {
		remembered.forget();
	}

	private static AuthenticationManager manager(AuthenticationProvider by,
			AuthenticationEventPublisher events) {
		ProviderManager manager = new ProviderManager(by);
		manager.setAuthenticationEventPublisher(events);
		return manager;
	}

}
