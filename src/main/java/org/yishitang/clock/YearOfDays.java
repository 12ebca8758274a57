package org.yishitang.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is known of one year.
 *
 * @param published whether its notice has been entered
 * @param exceptions days that are not what their weekday says
 */
record YearOfDays(boolean published, Map<LocalDate, Boolean> exceptions) {

	boolean isWorking(LocalDate day) {
		return exceptions.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
	}

}
