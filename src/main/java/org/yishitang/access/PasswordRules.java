package org.yishitang.access;

import java.util.List;
import java.util.Locale;

/** Which passwords are too weak: short, monotonous, common, or holding the account's own id. */
final class PasswordRules {

	private static final int SHORTEST = 12;

	private static final int FEWEST_DIFFERENT = 6;

	private static final List<String> COMMON = List.of("password", "123456", "qwerty", "camunda", "yishitang", "admin",
			"letmein", "changeme", "longfeng");

	private PasswordRules() {
	}

	static boolean weak(String account, String password) {
		if (password == null || password.length() < SHORTEST) {
			return true;
		}
		String lower = password.toLowerCase(Locale.ROOT);
		return lower.chars().distinct().count() < FEWEST_DIFFERENT || lower.contains(account.toLowerCase(Locale.ROOT))
				|| COMMON.stream().anyMatch(lower::contains);
	}

}
