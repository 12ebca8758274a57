package org.yishitang.clock;

/** Thrown when a limit is asked for that stands in no row; HTTP 404. */
public class UnknownRule extends RuntimeException {

	private final String asked;

	UnknownRule(String rule, String variant, String profile) {
		super("no limit %s, variant '%s', profile '%s'".formatted(rule, variant, profile));
		this.asked = String.join(" ", rule, variant, profile.equals(DeadlineRules.DEFAULT_PROFILE) ? "" : profile)
			.strip();
	}

	/** What was asked for: rule, variant and profile. */
	public String asked() {
		return asked;
	}

}
