package org.yishitang.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates as people read them, {@code 2026年11月23日（星期一）}, and how many days are left; in the reader's language. */
@Component("dates")
class Dates {

	private final Clock clock;

	private final MessageSource messages;

	Dates(Clock clock, MessageSource messages) {
		this.clock = clock;
		this.messages = messages;
	}

	/** A day, or a moment to the minute when it has an hour; nothing for null. */
	public String date(Temporal when) {
		if (when == null) {
			return "";
		}
		if (when instanceof Instant instant) {
			return moment(instant);
		}
		return format((when instanceof LocalDateTime) ? "portal.date.moment" : "portal.date.day", when);
	}

	/** A moment to the minute, in the office's zone. */
	public String moment(Instant instant) {
		return (instant == null) ? "" : format("portal.date.moment", instant.atZone(clock.getZone()));
	}

	/** The day of a moment, in the office's zone. */
	public String day(Instant instant) {
		return (instant == null) ? "" : date(LocalDate.ofInstant(instant, clock.getZone()));
	}

	/** The day of a moment as the interface writes it, in the office's zone. */
	public String iso(Instant instant) {
		return (instant == null) ? "" : LocalDate.ofInstant(instant, clock.getZone()).toString();
	}

	/** How many days are left until the end of this day, or by how many it is passed. */
	public String daysLeft(Temporal due) {
		if (due == null) {
			return "";
		}
		long days = ChronoUnit.DAYS.between(LocalDate.now(clock), dayOf(due));
		if (days == 0) {
			return words(late(due) ? "portal.days.passed-today" : "portal.days.today");
		}
		return words((days > 0) ? "portal.days.left" : "portal.days.late", Math.abs(days));
	}

	/** Whether the day (or the hour) has passed. */
	public boolean late(Temporal due) {
		if (due instanceof LocalDateTime hour) {
			return hour.isBefore(LocalDateTime.now(clock));
		}
		return due != null && dayOf(due).isBefore(LocalDate.now(clock));
	}

	private LocalDate dayOf(Temporal due) {
		return (due instanceof Instant instant) ? LocalDate.ofInstant(instant, clock.getZone()) : LocalDate.from(due);
	}

	private String format(String pattern, Temporal when) {
		Locale locale = LocaleContextHolder.getLocale();
		return DateTimeFormatter.ofPattern(words(pattern), locale).format(when);
	}

	private String words(String key, Object... arguments) {
		return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
