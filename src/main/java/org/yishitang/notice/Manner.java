package org.yishitang.notice;

import java.util.Arrays;

/** How a letter was served. */
public enum Manner {

	/** Handed over against a signature. */
	IN_PERSON,

	/** By post with a receipt. */
	POST,

	/** Left at the home before witnesses. */
	LEFT,

	/** Read on the petitioner's own page, agreed to beforehand. */
	PORTAL,

	/** Told by phone or message, where no paper was asked for (simple procedure). */
	PHONE,

	/** By public notice. */
	PUBLIC_NOTICE;

	/** By its name; handed over where nothing else was said. */
	static Manner of(String name) {
		return Arrays.stream(values()).filter((manner) -> manner.name().equals(name)).findFirst().orElse(IN_PERSON);
	}

}
