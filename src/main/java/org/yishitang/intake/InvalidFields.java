package org.yishitang.intake;

import java.util.List;

import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** What was typed breaks rules: one sentence beside each field (HTTP 400). */
public class InvalidFields extends Refused {

	private final transient List<FieldRefusal> fields;

	public InvalidFields(List<FieldRefusal> fields) {
		super(fields.get(0).refusal());
		this.fields = List.copyOf(fields);
	}

	static InvalidFields of(String field, String key, Object... arguments) {
		return new InvalidFields(List.of(new FieldRefusal(field, Refusal.of(key, arguments))));
	}

	/** At least one, in the order of the form. */
	public List<FieldRefusal> fields() {
		return fields;
	}

}
