package org.yishitang.access;

import java.util.List;

/** The application must not start like this; the failure report says why. */
class StartRefused extends RuntimeException {

	private final String key;

	private final transient List<Object> arguments;

	StartRefused(String key, Object... arguments) {
		super(key + " " + List.of(arguments));
		this.key = key;
		this.arguments = List.of(arguments);
	}

	/** An environment variable that has to be set is not. */
	static StartRefused missing(String variable) {
		return new StartRefused("access.start.missing", variable);
	}

	String key() {
		return key;
	}

	List<Object> arguments() {
		return arguments;
	}

}
