package org.yishitang.clock;

/** How a point of the ladder is placed on a limit. */
enum PointKind {

	/** Share of the whole span. */
	PERCENT,
	/** Morning of this day of the limit, counted as the law counts. */
	DAY,
	/** Morning of the working day so many before the last one. */
	WORKING_DAYS_BEFORE

}
