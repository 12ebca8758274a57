package org.yishitang.clock;

/** What a limit is counted in. */
public enum TimeUnitKind {

	/** Around the clock, in minutes. */
	MINUTES,
	/** Around the clock, in hours. */
	HOURS,
	/** 日 */
	CALENDAR_DAYS,
	/** 工作日 */
	WORKING_DAYS,
	/** 月: ends on the day of the same number (民法典 Art. 202). */
	MONTHS;

	/** Whether the limit ends at a moment instead of at the end of a day. */
	public boolean aroundTheClock() {
		return this == MINUTES || this == HOURS;
	}

}
