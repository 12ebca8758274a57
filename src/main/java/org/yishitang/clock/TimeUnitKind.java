package org.yishitang.clock;

import java.time.LocalDateTime;

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
	/** 月: ends on the day of the same number, or the last day of a shorter month (民法典 Art. 202). */
	MONTHS,
	/** 年: ends on the day of the same date (民法典 Art. 202). */
	YEARS;

	/** So many minutes or hours later. */
	LocalDateTime after(LocalDateTime moment, int amount) {
		return switch (this) {
			case MINUTES -> moment.plusMinutes(amount);
			case HOURS -> moment.plusHours(amount);
			default -> throw new IllegalArgumentException("days end at the end of a day, not at a moment");
		};
	}

	/** Whether the limit ends at a moment instead of at the end of a day. */
	public boolean aroundTheClock() {
		return this == MINUTES || this == HOURS;
	}

}
