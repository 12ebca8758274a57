package org.yishitang.access;

import java.time.Duration;

import org.springframework.security.core.AuthenticationException;

/** Somebody has to wait before trying to sign in again; no account is locked. */
class TooManyAttempts extends AuthenticationException {

	private final long seconds;

	TooManyAttempts(Duration wait) {
		super("too many attempts");
		this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
	}

	long seconds() {
		return seconds;
	}

}
