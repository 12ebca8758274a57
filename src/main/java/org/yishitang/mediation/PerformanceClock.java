package org.yishitang.mediation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.springframework.stereotype.Component;

import org.yishitang.clock.StatutoryClock;

/** The days of a promise: when it is asked after, 7 and 30 days later again (DL-22), and of the court (DL-20). */
@Component
class PerformanceClock {

	private static final String FOLLOW_UP = "DL-22";

	private final StatutoryClock statutory;

	private final Clock clock;

	PerformanceClock(StatutoryClock statutory, Clock clock) {
		this.statutory = statutory;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(clock);
	}

	/** Proof is asked for on the last day itself; the answer is late when the days of the follow-up are over. */
	Performing.Times asked(LocalDate due) {
		return new Performing.Times(start(due), late(due));
	}

	/** When the parties are asked again, or null when it was often enough. */
	Performing.Times followUp(Performance promise) {
		if (promise.atOnce() || promise.followUps() > 1) {
			return null;
		}
		LocalDate day = LocalDate.from(statutory
			.due(FOLLOW_UP, promise.dueOn().atStartOfDay(), promise.followUps() == 0 ? null : "SECOND", null)
			.dueLegal());
		return new Performing.Times(start(day), late(day));
	}

	/** A week for whatever has to be done now. */
	Performing.Times urged() {
		return new Performing.Times(clock.instant(), late(today()));
	}

	/** The last day on which both parties may ask the court for confirmation. */
	LocalDate lastDayOfCourt(LocalDate effective) {
		return LocalDate.from(statutory.due("DL-20", effective.atStartOfDay()).dueLegal());
	}

	/** 00:00 of a day. */
	Instant start(LocalDate day) {
		return day.atStartOfDay(clock.getZone()).toInstant();
	}

	/** A promise of long ago leaves a week from today as well. */
	private Instant late(LocalDate day) {
		LocalDate from = day.isBefore(today()) ? today() : day;
		return statutory.due(FOLLOW_UP, LocalDateTime.of(from, LocalTime.MIN)).legalEnd();
	}

}
