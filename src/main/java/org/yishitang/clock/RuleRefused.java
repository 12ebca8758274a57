package org.yishitang.clock;

import java.util.LinkedHashMap;
import java.util.Map;

/** Thrown when a change of the table of limits is not possible; the page shows each sentence beside its field. */
public class RuleRefused extends RuntimeException {

	private final transient Map<String, LimitRefusal> refusals;

	RuleRefused(Map<String, LimitRefusal> refusals) {
		super(refusals.toString());
		this.refusals = refusals;
	}

	static RuleRefused because(String field, String key, Object... arguments) {
		return because(field, LimitRefusal.of(key, arguments));
	}

	static RuleRefused because(String field, LimitRefusal refusal) {
		return new RuleRefused(new LinkedHashMap<>(Map.of(field, refusal)));
	}

	/** Why, by field ({@code amount}, {@code unit}, …), in the order of the form. */
	public Map<String, LimitRefusal> refusals() {
		return refusals;
	}

}
