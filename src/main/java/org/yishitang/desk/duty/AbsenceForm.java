package org.yishitang.desk.duty;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

import org.yishitang.territory.AbsenceKind;

/**
 * What was typed about an absence, as it was typed.
 *
 * @param account whose
 * @param from first moment away, {@code yyyy-MM-ddTHH:mm}
 * @param until first moment back
 * @param kind why
 */
record AbsenceForm(String account, String from, String until, String kind) {

	Instant begins(ZoneId zone) {
		return moment(from, zone);
	}

	Instant ends(ZoneId zone) {
		return moment(until, zone);
	}

	/** The kind, leave where none was chosen. */
	AbsenceKind reason() {
		return Arrays.stream(AbsenceKind.values()).filter(each -> each.name().equals(kind)).findFirst().orElse(AbsenceKind.LEAVE);
	}

	/** A moment somebody typed, with T or a space, null where it is none. */
	static Instant moment(String text, ZoneId zone) {
		try {
			String plain = text == null ? "" : text.strip().replace(' ', 'T').replace('/', '-');
			return LocalDateTime.parse(plain.length() == 10 ? plain + "T00:00" : plain).atZone(zone).toInstant();
		}
		catch (DateTimeParseException noMoment) {
			return null;
		}
	}

}
