package org.yishitang.petition;

/** Refused because of one field; pages show the sentence beside it. */
public class FieldRefused extends Refused {

	private final String field;

	/** Names the field as the interface does, e.g. {@code requestedOn}. */
	public FieldRefused(String field, Refusal refusal) {
		super(refusal);
		this.field = field;
	}

	public String field() {
		return field;
	}

}
