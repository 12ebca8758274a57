package org.yishitang.council;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import org.yishitang.clock.StatutoryClock;
import org.yishitang.clock.WorkCalendar;

/** How long a result is published: the number of days is that of the rule (DL-70), counted as working days. */
@Component
class PublicationDays {

	private final StatutoryClock statutory;

	private final WorkCalendar calendar;

	PublicationDays(StatutoryClock statutory, WorkCalendar calendar) {
		this.statutory = statutory;
		this.calendar = calendar;
	}

	/** The last day; the day on which it is put up does not count. */
	LocalDate last(LocalDate from) {
		int left = statutory.due("DL-70", from.atStartOfDay(), "DISPLAY", null).rule().amount();
		LocalDate day = from;
		while (left > 0) {
			day = day.plusDays(1);
			left -= calendar.isWorking(day) ? 1 : 0;
		}
		return day;
	}

}
