package org.yishitang.process;

import java.util.List;

/**
 * A field of a task's form, as far as the server checks it.
 *
 * @param key field key: the variable
 * @param label Chinese label
 * @param kind what may be typed
 * @param required whether it must be there
 * @param options allowed codes of a choice with fixed options, else empty
 * @param maxLength longest text, or 0
 * @param pattern pattern of a code, or null
 * @param least smallest number allowed
 * @param most largest number allowed
 */
record FormField(String key, String label, Kind kind, boolean required, List<String> options, int maxLength,
		String pattern, int least, int most) {

	/** Kinds of fields. */
	enum Kind {

		/** Words: kept in the case file, the engine gets the id of the note. */
		WORDS,
		/** A code that matches a pattern. */
		CODE,
		/** One of some options. */
		CHOICE,
		/** Yes or no. */
		YES_NO,
		/** A whole number. */
		NUMBER,
		/** A day, {@code 2026-11-23}. */
		DAY

	}

}
