package org.yishitang.portal.api;

/** More requests than one reader makes (HTTP 429). */
public class TooManyRequests extends RuntimeException {

	private final long seconds;

	TooManyRequests(long seconds) {
		super("too many requests");
		this.seconds = seconds;
	}

	/** How long to wait. */
	public long seconds() {
		return seconds;
	}

}
