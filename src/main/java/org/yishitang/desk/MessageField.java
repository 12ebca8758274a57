package org.yishitang.desk;

import java.util.Arrays;
import java.util.List;

/**
 * A field of a message from outside; its words are {@code desk.message-field.<name>}.
 *
 * @param name as in the interface, e.g. {@code requestedOn}
 * @param kind what may stand in it
 * @param required whether it must be there
 * @param options codes of a choice; their words are {@code desk.message-option.<code>}
 */
public record MessageField(String name, Kind kind, boolean required, List<String> options) {

	/** Kinds of fields. */
	public enum Kind {

		/** A day, {@code 2026-11-23}. */
		DAY,
		/** One of some codes. */
		CHOICE,
		/** A document number. */
		NUMBER,
		/** Words, kept as a note of the case file. */
		WORDS

	}

	/** A day that must be there. */
	public static MessageField day(String name) {
		return new MessageField(name, Kind.DAY, true, List.of());
	}

	/** One of these codes. */
	public static MessageField choice(String name, Enum<?>... options) {
		return new MessageField(name, Kind.CHOICE, true, Arrays.stream(options).map(Enum::name).toList());
	}

	/** The number of the organ's paper. */
	public static MessageField number(String name) {
		return new MessageField(name, Kind.NUMBER, true, List.of());
	}

	/** Words of the organ; may be missing. */
	public static MessageField words(String name) {
		return new MessageField(name, Kind.WORDS, false, List.of());
	}

	/** The same field, which may be missing. */
	public MessageField optional() {
		return new MessageField(name, kind, false, options);
	}

}
