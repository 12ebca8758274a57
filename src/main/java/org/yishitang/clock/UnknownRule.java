package org.yishitang.clock;

/** Thrown when a limit is asked for that stands in no row; HTTP 404. */
public class UnknownRule extends RuntimeException {

	private final String rule;

	UnknownRule(String rule, String variant, String profile) {
		super("no limit %s, variant '%s', profile '%s'".formatted(rule, variant, profile));
		this.rule = rule;
	}

	/** What was asked for. */
	public String rule() {
		return rule;
	}

}
