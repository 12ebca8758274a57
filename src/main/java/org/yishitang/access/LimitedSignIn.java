package org.yishitang.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a password unless there were too many tries. */
class LimitedSignIn implements AuthenticationProvider {

	private final AuthenticationProvider passwords;

	private final SignInLimits limits;

	LimitedSignIn(AuthenticationProvider passwords, SignInLimits limits) {
		this.passwords = passwords;
		this.limits = limits;
	}

	@Override
	public Authentication authenticate(Authentication request) {
		SignInLimits.Attempt attempt = limits.take(address(request), request.getName());
		try {
			Authentication signedIn = passwords.authenticate(request);
			limits.welcome(attempt);
			return signedIn;
		}
		catch (AuthenticationServiceException notChecked) {
			limits.giveBack(attempt);
			throw notChecked;
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
