package org.yishitang.clock;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One limit with all its versions.
 *
 * @param code e.g. {@code DL-31}
 * @param variant e.g. {@code L1}; empty for none
 * @param profile {@code default} or a local model
 */
public record RuleSeries(String code, String variant, String profile) {

	private static final Pattern WRITTEN = Pattern.compile("([A-Z0-9-]{2,16})(?::([A-Z0-9-]{1,16}))?(?:@([a-z0-9-]{1,16}))?");

	/**
	 * Reads what {@link #id} wrote.
	 * @throws UnknownRule if it is no such name
	 */
	public static RuleSeries of(String id) {
		Matcher written = WRITTEN.matcher(id);
		if (!written.matches()) {
			throw UnknownRule.code(id);
		}
		return new RuleSeries(written.group(1), written.group(2) == null ? "" : written.group(2),
				written.group(3) == null ? DeadlineRules.DEFAULT_PROFILE : written.group(3));
	}

	/** E.g. {@code DL-06}, {@code DL-31:L1}, {@code DL-31:L1@beijing}; stands in addresses. */
	public String id() {
		return code + (variant.isEmpty() ? "" : ":" + variant)
				+ (profile.equals(DeadlineRules.DEFAULT_PROFILE) ? "" : "@" + profile);
	}

	RuleSeries in(String otherProfile) {
		return new RuleSeries(code, variant, otherProfile);
	}

}
