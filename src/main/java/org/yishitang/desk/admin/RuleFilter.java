package org.yishitang.desk.admin;

import java.util.Locale;

import org.yishitang.clock.DeadlineRule;

/** Which limits the list shows; stands in the address. */
record RuleFilter(String q, String binding, String unit, String profile) {

	boolean shows(DeadlineRule row) {
		return any(binding, row.binding()) && any(unit, row.unit().name()) && any(profile, row.profile()) && words(row);
	}

	private boolean words(DeadlineRule row) {
		if (q == null || q.isBlank()) {
			return true;
		}
		String where = (row.series().id() + " " + row.title() + " " + row.basis()).toLowerCase(Locale.ROOT);
		return where.contains(q.strip().toLowerCase(Locale.ROOT));
	}

	private static boolean any(String wanted, String own) {
		return wanted == null || wanted.isEmpty() || wanted.equals(own);
	}

}
