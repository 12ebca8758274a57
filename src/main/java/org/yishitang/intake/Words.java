package org.yishitang.intake;

/** Measures and tidies what people type, in characters as people count them. */
final class Words {

	private Words() {
	}

	/** Without white space around, null where nothing is left. */
	static String tidy(String typed) {
		return typed == null || typed.isBlank() ? null : typed.strip();
	}

	/** Length in code points: 𠮷 and an emoji count one. */
	static int length(String text) {
		return text.codePointCount(0, text.length());
	}

	/** Whether there are half characters or controls that no form sends. */
	static boolean broken(String text) {
		return text.codePoints()
			.anyMatch(point -> Character.getType(point) == Character.SURROGATE
					|| Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t');
	}

	/** As quoted in a sentence about a value that is not known. */
	static String shortened(String value) {
		return value == null ? "" : value.codePoints()
			.limit(20)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
