package org.yishitang.clock;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a version of a limit must satisfy before it can be entered or proposed. */
final class RuleChecks {

	private static final Set<String> BINDINGS = Set.of("L", "R", "P");

	private static final int LONGEST = 9999;

	private static final int LONGEST_BASIS = 300;

	private static final int LONGEST_REASON = 500;

	private final RuleBook book;

	private final LocalDate today;

	private final Map<String, LimitRefusal> found = new LinkedHashMap<>();

	private RuleChecks(RuleBook book, LocalDate today) {
		this.book = book;
		this.today = today;
	}

	/**
	 * Everything that speaks against new values, by field.
	 * @param before what holds without the change
	 */
	static Map<String, LimitRefusal> of(RuleBook book, LocalDate today, DeadlineRule before, RuleValues values) {
		RuleChecks checks = new RuleChecks(book, today);
		checks.amount(before, values);
		checks.unit(before, values);
		checks.words(values);
		checks.day(values);
		if (checks.found.isEmpty() && values.sameAs(before.values())) {
			checks.refuse("amount", "rules.refusal.unchanged");
		}
		return checks.found;
	}

	/** Why these words are no reason. */
	static Optional<LimitRefusal> reason(String reason) {
		if (reason == null || reason.isBlank()) {
			return Optional.of(LimitRefusal.of("rules.refusal.reason"));
		}
		return reason.strip().length() > LONGEST_REASON
				? Optional.of(LimitRefusal.of("rules.refusal.reason-length", LONGEST_REASON)) : Optional.empty();
	}

	private void amount(DeadlineRule before, RuleValues values) {
		if (before.amount() == null) {
			if (values.amount() != null) {
				refuse("amount", "rules.refusal.stated", before.code());
			}
			return;
		}
		// Only what is due at once or the same day may stay so.
		int least = before.amount() == 0 ? 0 : 1;
		if (values.amount() == null || values.amount() < least || values.amount() > LONGEST) {
			refuse("amount", "rules.refusal.amount", before.code(), least, LONGEST);
		}
	}

	/** A limit and its extension are counted from one another, so both end on days or both at moments. */
	private void unit(DeadlineRule before, RuleValues values) {
		if (values.unit() == null) {
			refuse("unit", "rules.refusal.unit");
			return;
		}
		boolean days = !values.unit().aroundTheClock();
		boolean stated = before.amount() == null && values.unit() != before.unit();
		if (stated || partners(before).anyMatch(partner -> partner.unit().aroundTheClock() == days)) {
			refuse("unit", "rules.refusal.unit-kind", before.code());
		}
	}

	private java.util.stream.Stream<DeadlineRule> partners(DeadlineRule before) {
		String name = before.series().in(DeadlineRules.DEFAULT_PROFILE).id();
		return book.inForce(today)
			.stream()
			.filter(row -> name.equals(row.extension())
					|| row.series().in(DeadlineRules.DEFAULT_PROFILE).id().equals(before.extension()));
	}

	private void words(RuleValues values) {
		if (!BINDINGS.contains(values.binding())) {
			refuse("binding", "rules.refusal.binding");
		}
		if (values.basis() == null || values.basis().isBlank()) {
			refuse("basis", "rules.refusal.basis");
		}
		else if (values.basis().length() > LONGEST_BASIS) {
			refuse("basis", "rules.refusal.basis-length", LONGEST_BASIS);
		}
		if (!book.profiles().contains(values.profile())) {
			refuse("profile", "rules.refusal.profile");
		}
	}

	/** What has begun was counted by what held then; no rule reaches back. */
	private void day(RuleValues values) {
		if (values.validFrom() == null || values.validFrom().isBefore(today)) {
			refuse("validFrom", "rules.refusal.past", today);
		}
	}

	private void refuse(String field, String key, Object... arguments) {
		found.putIfAbsent(field, LimitRefusal.of(key, arguments));
	}

}
