package org.yishitang.clock;

import java.util.List;

/**
 * What is wrong or odd about a notice.
 *
 * @param line the row, from 1; 0 for the whole
 * @param weight how much it matters
 * @param key message key of the sentence
 * @param arguments of the sentence; the line is not among them
 */
public record NoticeFinding(int line, Weight weight, String key, List<Object> arguments) {

	/** How much a finding matters. */
	public enum Weight {

		/** The notice cannot be applied. */
		REFUSED,
		/** It can be applied by somebody who says that it is meant so. */
		CONFIRM,
		/** Worth a look. */
		WARNING

	}

	static NoticeFinding refused(int line, String key, Object... arguments) {
		return new NoticeFinding(line, Weight.REFUSED, "calendar.wrong." + key, List.of(arguments));
	}

	static NoticeFinding confirm(int line, String key, Object... arguments) {
		return new NoticeFinding(line, Weight.CONFIRM, "calendar.confirm." + key, List.of(arguments));
	}

	static NoticeFinding warning(int line, String key, Object... arguments) {
		return new NoticeFinding(line, Weight.WARNING, "calendar.odd." + key, List.of(arguments));
	}

}
