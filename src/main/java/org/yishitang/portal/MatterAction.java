package org.yishitang.portal;

import java.util.Arrays;
import java.util.Locale;

/** What the holder of a receipt can do on the page of their matter; the name in lower case is its address. */
enum MatterAction {

	SUPPLEMENTS, ANSWERS, ATTACHMENTS, WITHDRAWAL, RATING, REOPENING;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The same word if it is one of these, else null. */
	static String known(String word) {
		return Arrays.stream(values()).map(MatterAction::word).filter(one -> one.equals(word)).findFirst().orElse(null);
	}

}
