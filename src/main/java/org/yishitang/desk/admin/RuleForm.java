package org.yishitang.desk.admin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

import org.yishitang.clock.DeadlineRule;
import org.yishitang.clock.RuleValues;
import org.yishitang.clock.TimeUnitKind;

/**
 * A limit as it is typed. What cannot be read is no value, and refused as such.
 *
 * @param seen number of the latest version when the form was shown
 */
record RuleForm(String amount, String unit, String binding, String basis, String profile, String validFrom,
		String reason, Integer seen) {

	/** The values in force, to be changed from today. */
	static RuleForm of(DeadlineRule row, LocalDate today, int seen) {
		RuleValues now = row.values();
		return new RuleForm(now.amount() == null ? "" : now.amount().toString(), now.unit().name(), now.binding(),
				now.basis(), now.profile(), today.toString(), "", seen);
	}

	/** The same with what is given here; what is missing here stays. */
	RuleForm over(RuleForm shown) {
		return new RuleForm(or(amount, shown.amount), or(unit, shown.unit), or(binding, shown.binding),
				or(basis, shown.basis), or(profile, shown.profile), or(validFrom, shown.validFrom),
				or(reason, shown.reason), shown.seen);
	}

	RuleValues values() {
		return new RuleValues(number(amount), kind(unit), text(binding), text(basis), text(profile), day(validFrom));
	}

	int lastSeen() {
		return seen == null ? 0 : seen;
	}

	private static TimeUnitKind kind(String typed) {
		return Arrays.stream(TimeUnitKind.values()).filter(kind -> kind.name().equals(typed)).findFirst().orElse(null);
	}

	private static Integer number(String typed) {
		return typed != null && typed.strip().matches("\\d{1,6}") ? Integer.valueOf(typed.strip()) : null;
	}

	private static LocalDate day(String typed) {
		try {
			return LocalDate.parse(text(typed));
		}
		catch (DateTimeException unreadable) {
			return null;
		}
	}

	private static String text(String typed) {
		return typed == null ? "" : typed.strip();
	}

	private static String or(String typed, String shown) {
		return typed == null ? shown : typed;
	}

}
