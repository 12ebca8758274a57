package org.yishitang.clock;

import java.util.Collection;
import java.util.stream.Collectors;

/** Thrown when a limit is asked for that stands in no row; HTTP 404. */
public class UnknownRule extends RuntimeException {

	private final transient LimitRefusal refusal;

	private UnknownRule(LimitRefusal refusal) {
		super(refusal.key() + " " + refusal.arguments());
		this.refusal = refusal;
	}

	static UnknownRule code(String code) {
		return new UnknownRule(LimitRefusal.of("clock.unknown-rule", code));
	}

	static UnknownRule profile(String profile, Collection<String> known) {
		return new UnknownRule(LimitRefusal.of("clock.unknown-profile", profile, String.join(", ", known)));
	}

	static UnknownRule variant(String code, String variant, Collection<DeadlineRule> rows) {
		String known = rows.stream()
			.map(DeadlineRule::variant)
			.filter(each -> !each.isEmpty())
			.distinct()
			.sorted()
			.collect(Collectors.joining(", "));
		String key = known.isEmpty() ? "clock.unknown-variant.none" : variant.isEmpty() ? "clock.unknown-variant.wanted"
				: "clock.unknown-variant";
		return new UnknownRule(LimitRefusal.of(key, code, variant, known));
	}

	/** What was asked for and what there is. */
	public LimitRefusal refusal() {
		return refusal;
	}

}
