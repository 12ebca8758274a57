package org.yishitang.desk.admin;

import org.yishitang.clock.RuleSeries;

/**
 * A limit in a draft, as typed.
 *
 * @param series its name
 * @param amount the value to rehearse, and so on with everything the form of a limit has
 */
record RehearsalItem(String series, String amount, String unit, String binding, String basis, String profile,
		String validFrom, String reason) {

	static RehearsalItem of(String series, RuleForm form) {
		return new RehearsalItem(series, form.amount(), form.unit(), form.binding(), form.basis(), form.profile(),
				form.validFrom(), form.reason());
	}

	/** The form of the limit with this draft in it. */
	RuleForm over(RuleForm shown) {
		return new RuleForm(amount, unit, binding, basis, profile, validFrom, reason, null).over(shown);
	}

	RuleSeries named() {
		return RuleSeries.of(series == null ? "" : series);
	}

}
