package org.yishitang.intake;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

import org.yishitang.petition.Source;

/** The rules about what only staff may say: when it came, from whom, until when. */
class StaffFieldCheck {

	private static final int DAYS_BACK = 60;

	private static final int SOURCE_NO_LENGTH = 64;

	private final Findings findings;

	private final Clock clock;

	private final boolean staff;

	StaffFieldCheck(Findings findings, Clock clock, boolean staff) {
		this.findings = findings;
		this.clock = clock;
		this.staff = staff;
	}

	/** When it was received; now unless staff say otherwise. */
	Instant receivedAt(String typed) {
		Instant now = clock.instant();
		if (!said(typed, "receivedAt")) {
			return now;
		}
		Instant received = moment(typed.strip(), "receivedAt");
		if (received == null) {
			return now;
		}
		findings.unless(!received.isAfter(now), "receivedAt", "received-in-future");
		findings.unless(!day(received).isBefore(day(now).minusDays(DAYS_BACK)), "receivedAt", "received-too-long-ago",
				DAYS_BACK);
		return received;
	}

	Source source(String sourceNo, String statedDue, String incidentAt) {
		String number = said(sourceNo, "sourceNo") ? sourceNo.strip() : null;
		if (number != null) {
			findings.unless(Words.length(number) <= SOURCE_NO_LENGTH && !Words.broken(number), "sourceNo",
					"source-no-too-long", SOURCE_NO_LENGTH);
		}
		LocalDate due = said(statedDue, "statedDue") ? date(statedDue.strip()) : null;
		Instant incident = said(incidentAt, "incidentAt") ? moment(incidentAt.strip(), "incidentAt") : null;
		if (incident != null) {
			findings.unless(!incident.isAfter(clock.instant()), "incidentAt", "received-in-future");
		}
		return new Source(number, due, incident);
	}

	private boolean said(String typed, String field) {
		if (typed == null || typed.isBlank()) {
			return false;
		}
		return staff || findings.add(field, "staff-only");
	}

	private LocalDate date(String typed) {
		try {
			LocalDate date = LocalDate.parse(typed);
			findings.unless(date.getYear() < 2200 && !date.isBefore(day(clock.instant()).minusDays(DAYS_BACK)),
					"statedDue", "stated-due");
			return date;
		}
		catch (DateTimeException unreadable) {
			findings.add("statedDue", "no-date", Words.shortened(typed));
			return null;
		}
	}

	/** A date means its beginning in the office's zone; a time without an offset is the office's. */
	private Instant moment(String typed, String field) {
		try {
			if (!typed.contains("T")) {
				return LocalDate.parse(typed).atStartOfDay(clock.getZone()).toInstant();
			}
			boolean offset = typed.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$");
			return offset ? OffsetDateTime.parse(typed).toInstant()
					: LocalDateTime.parse(typed).atZone(clock.getZone()).toInstant();
		}
		catch (DateTimeException unreadable) {
			findings.add(field, "no-date", Words.shortened(typed));
			return null;
		}
	}

	private LocalDate day(Instant moment) {
		return moment.atZone(clock.getZone()).toLocalDate();
	}

}
