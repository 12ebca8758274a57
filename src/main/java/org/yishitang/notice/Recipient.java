package org.yishitang.notice;

/** Who took a letter. */
public enum Recipient {

	/** The petitioner. */
	SELF,

	/** An adult of the household. */
	FAMILY,

	/** Somebody with a mandate, or an elected representative. */
	AGENT,

	/** The mail room of a unit. */
	UNIT,

	/** Nobody: left at the home, or by public notice. */
	NOBODY

}
