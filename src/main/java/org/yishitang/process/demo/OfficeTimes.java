package org.yishitang.process.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.yishitang.clock.WorkCalendar;

/** Turns "so many days ago" into moments at which an office works, counted from the day of loading. */
@Component
class OfficeTimes {

	private static final Pattern DAY = Pattern.compile("day([+-]\\d+)");

	private static final Duration APART = Duration.ofMinutes(1);

	private final WorkCalendar calendar;

	private final Clock clock;

	OfficeTimes(WorkCalendar calendar, Clock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * The moment of a step, always after the one before it and never ahead of the loading.
	 * @param before moment of the step before, or null
	 * @param now moment of loading
	 */
	Instant moment(Story.On on, Instant before, Instant now) {
		Instant told = on.minutes() != null ? now.minus(Duration.ofMinutes(on.minutes()))
				: worked(today(now).minusDays(on.days())).atTime(LocalTime.parse(on.at()))
					.atZone(clock.getZone())
					.toInstant();
		Instant late = told.isAfter(now) ? now : told;
		return before == null || late.isAfter(before) ? late : before.plus(APART);
	}

	/** {@code day+5} written as a date, other values as they are. */
	Object date(Object value, Instant now) {
		Matcher day = DAY.matcher(String.valueOf(value));
		return day.matches() ? today(now).plusDays(Integer.parseInt(day.group(1))).toString() : value;
	}

	private LocalDate worked(LocalDate day) {
		LocalDate worked = day;
		while (!calendar.isWorking(worked)) {
			worked = worked.minusDays(1);
		}
		return worked;
	}

	private LocalDate today(Instant now) {
		return LocalDate.ofInstant(now, clock.getZone());
	}

}
