package org.yishitang.clock;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An appointment as an entry for a calendar (RFC 5545): times in UTC, text escaped, lines folded at 75 octets and ended by
 * CRLF. It names nobody.
 */
public final class CalendarEntry {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT)
		.withZone(ZoneOffset.UTC);

	private static final Duration USUAL = Duration.ofHours(2);

	private static final int OCTETS = 75;

	private CalendarEntry() {
	}

	/**
	 * The entry of an appointment of two hours, stamped now.
	 * @param id what it is known by when it is sent again
	 * @param start when it begins
	 */
	public static String of(String id, Instant start, String place, String title, Instant now) {
		return List
			.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Yishitang//Office//ZH", "METHOD:PUBLISH", "BEGIN:VEVENT",
					"UID:" + id + "@yishitang", "DTSTAMP:" + UTC.format(now),
					"DTSTART:" + UTC.format(start), "DTEND:" + UTC.format(start.plus(USUAL)),
					"SUMMARY:" + escaped(title), "LOCATION:" + escaped(place), "STATUS:CONFIRMED", "END:VEVENT",
					"END:VCALENDAR")
			.stream()
			.map(CalendarEntry::folded)
			.collect(Collectors.joining("\r\n", "", "\r\n"));
	}

	static String escaped(String text) {
		return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
	}

	/** Never within a character: a line may hold fewer octets than allowed. */
	static String folded(String line) {
		StringBuilder folded = new StringBuilder();
		int octets = 0;
		for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
			String sign = Character.toString(line.codePointAt(at));
			int size = sign.getBytes(StandardCharsets.UTF_8).length;
			if (octets + size > OCTETS) {
				folded.append("\r\n ");
				octets = 1;
			}
			folded.append(sign);
			octets += size;
		}
		return folded.toString();
	}

}
