package org.yishitang.intake;

import java.util.ArrayList;
import java.util.List;

import org.yishitang.petition.Refusal;

/** Collects every broken rule, so that nobody has to send a form five times. */
class Findings {

	private final List<FieldRefusal> fields = new ArrayList<>();

	/** Notes a broken rule; false, so that a check can go on with it. */
	boolean add(String field, String rule, Object... arguments) {
		fields.add(new FieldRefusal(field, Refusal.of("intake.refusal." + rule, arguments)));
		return false;
	}

	void unless(boolean kept, String field, String rule, Object... arguments) {
		if (!kept) {
			add(field, rule, arguments);
		}
	}

	/** One of an enumeration, or null with a finding. */
	<E extends Enum<E>> E oneOf(Class<E> kind, String value, String field, String rule) {
		for (E known : kind.getEnumConstants()) {
			if (known.name().equals(value)) {
				return known;
			}
		}
		add(field, rule, Words.shortened(value));
		return null;
	}

	void refuse() {
		if (!fields.isEmpty()) {
			throw new InvalidFields(fields);
		}
	}

}
