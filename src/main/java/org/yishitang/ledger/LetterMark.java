package org.yishitang.ledger;

import java.util.Arrays;
import java.util.Locale;

/** What is wrong with the letters of a matter; in the URL in lower case. */
public enum LetterMark {

	/** A letter that the law wants was not issued: red. */
	MISSING,

	/** A letter was issued days ago and nobody proved that it arrived: orange. */
	UNPROVEN;

	/** The mark of this name, null for none and for unknown ones. */
	public static LetterMark of(String name) {
		return Arrays.stream(values())
			.filter(mark -> name != null && mark.name().equals(name.strip().toUpperCase(Locale.ROOT)))
			.findFirst()
			.orElse(null);
	}

}
