package org.yishitang.process.guard;

import java.util.regex.Pattern;

import org.camunda.bpm.engine.BadUserRequestException;

/**
 * The few expressions a query may hold: who is asking, their groups, and a moment counted from now. Queries come from
 * outside, so they are compared with this grammar before anything is evaluated (G1).
 */
final class QueryExpressions {

	private static final String SHIFT = "\\.(?:plus|minus)(?:Seconds|Minutes|Hours|Days|Weeks|Months|Years)\\(\\d{1,5}\\)";

	private static final Pattern ALLOWED = Pattern
		.compile("\\s*[$#]\\{\\s*(?:currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)|dateTime\\(\\)"
				+ "(?:\\.withTimeAtStartOfDay\\(\\)|" + SHIFT + "){0,6}(?:\\.toDate\\(\\))?)\\s*}\\s*");

	private static final int LONGEST = 200;

	private QueryExpressions() {
	}

	/** Refuses text that would evaluate anything outside the list; text without expression passes. */
	static void check(String text) {
		if (text == null || !text.contains("${") && !text.contains("#{")) {
			return;
		}
		if (text.length() > LONGEST || !ALLOWED.matcher(text).matches()) {
			throw new BadUserRequestException("Expression not allowed in a query");
		}
	}

}
