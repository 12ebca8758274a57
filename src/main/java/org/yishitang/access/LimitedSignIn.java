package org.yishitang.access;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Deed;
import org.springframework.security.core.AuthenticationException;

/**
 * Checks a password unless there were too many tries. Each check takes 19 MiB for a moment, so only a few run at once.
 */
class LimitedSignIn implements AuthenticationProvider {

	private static final int AT_ONCE = 8;

	private static final int PATIENCE_SECONDS = 3;

	private final Semaphore places = new Semaphore(AT_ONCE);

	private final AuthenticationProvider passwords;

	private final SignInLimits limits;

	private final AuditLog told;

	LimitedSignIn(AuthenticationProvider passwords, SignInLimits limits, AuditLog told) {
		this.told = told;
		this.passwords = passwords;
		this.limits = limits;
	}

	@Override
	public Authentication authenticate(Authentication request) {
		SignInLimits.Attempt attempt = limits.take(address(request), request.getName());
		try {
			Authentication signedIn = check(request);
			limits.welcome(attempt);
			return signedIn;
		}
		catch (AuthenticationServiceException notChecked) {
			limits.giveBack(attempt);
			throw notChecked;
		}
		catch (AuthenticationException refused) {
			told.write("-", Deed.about("sign-in.refused", null, request.getName().matches("[a-z0-9.-]{2,32}") ? request.getName() : null));
			throw refused;
		}
	}

	private Authentication check(Authentication request) {
		boolean free = false;
		try {
			free = places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
			if (!free) {
				throw new AuthenticationServiceException("too many passwords to check at once");
			}
			Authentication signedIn = passwords.authenticate(request);
			told.write(signedIn.getName(), Deed.about("sign-in.done", null, null));
			return signedIn;
		}
		catch (InterruptedException stopping) {
			Thread.currentThread().interrupt();
			throw new AuthenticationServiceException("interrupted", stopping);
		}
		finally {
			if (free) {
				places.release();
			}
		}
	}

	@Override
	public boolean supports(Class<?> kind) {
		return passwords.supports(kind);
	}

	private static String address(Authentication request) {
		return request.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
	}

}
