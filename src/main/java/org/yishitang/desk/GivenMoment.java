package org.yishitang.desk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;

/**
 * A date or date-time as it was asked for.
 *
 * @param moment in the office's zone; a date stands for its first moment
 * @param dateOnly whether no time of day was given
 */
record GivenMoment(LocalDateTime moment, boolean dateOnly) {

	private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss[.SSS]][XXX]]")
		.withResolverStyle(ResolverStyle.STRICT);

	/** Reads {@code 2026-08-02}, {@code 2026-08-02T09:30} or the latter with an offset, whose plus an address eats. */
	static GivenMoment of(String text, ZoneId zone) {
		String iso = text.strip().replaceFirst("(?<=T.{5,12}) (?=\\d{2}:\\d{2}$)", "+").replaceFirst(" ", "T");
		TemporalAccessor read = ISO.parseBest(iso, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
		if (read instanceof LocalDate day) {
			return new GivenMoment(day.atStartOfDay(), true);
		}
		LocalDateTime moment = read instanceof OffsetDateTime there ? there.atZoneSameInstant(zone).toLocalDateTime()
				: (LocalDateTime) read;
		return new GivenMoment(moment, false);
	}

}
