package org.yishitang.process.year;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yishitang.clock.WorkCalendar;

/** When people are in the office: on working days from half past eight to five, with a long noon. */
@Component
class OfficeHours {

	private static final List<Shift> SHIFTS = List.of(new Shift(LocalTime.of(8, 30), LocalTime.of(11, 30)),
			new Shift(LocalTime.of(13, 30), LocalTime.of(17, 0)));

	private final WorkCalendar calendar;

	private final ZoneId zone;

	OfficeHours(WorkCalendar calendar, Clock clock) {
		this.calendar = calendar;
		this.zone = clock.getZone();
	}

	/** The moment at which so many hours of work will have gone by; always a moment at which the office is open. */
	Instant after(Instant from, double hours) {
		Duration left = Duration.ofSeconds(Math.max(1, Math.round(hours * 3600)));
		ZonedDateTime at = from.atZone(zone);
		LocalDate day = at.toLocalDate();
		LocalTime time = at.toLocalTime();
		while (true) {
			if (working(day)) {
				for (Shift shift : SHIFTS) {
					LocalTime begin = time.isAfter(shift.from()) ? time : shift.from();
					Duration here = begin.isBefore(shift.to()) ? Duration.between(begin, shift.to()) : Duration.ZERO;
					if (here.compareTo(left) > 0) {
						return day.atTime(begin).plus(left).atZone(zone).toInstant();
					}
					left = left.minus(here);
				}
			}
			day = day.plusDays(1);
			time = LocalTime.MIN;
		}
	}

	/** So many working days later, at a moment at which the office is open. */
	Instant afterDays(Instant from, int days) {
		return after(from, days * 6.5);
	}

	boolean working(LocalDate day) {
		return calendar.isWorking(day);
	}

	LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, zone);
	}

	Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(zone).toInstant();
	}

	private record Shift(LocalTime from, LocalTime to) {
	}

}
