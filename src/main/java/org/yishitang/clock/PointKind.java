package org.yishitang.clock;

/** How a step of the ladder is placed on a limit. */
public enum PointKind {

	/** Share of the whole span, 1 to 99. */
	PERCENT,
	/** Morning of this day of the limit, counted as the law counts; for limits in days. */
	DAY,
	/** Morning of the working day so many before the last one; for limits in days. */
	WORKING_DAYS_BEFORE,
	/** The legal end itself: the breach, and nothing else. */
	END

}
