package org.yishitang.handling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

import org.springframework.stereotype.Component;

import org.yishitang.clock.StatutoryClock;
import org.yishitang.clock.WorkCalendar;
import org.yishitang.petition.Refusal;

/** Until when an answer is due: working days for orders, DL-18 for proposals. */
@Component
class AnswerDates {

	/** 改进建议的书面反馈（信访工作条例 Art. 40; 30 days from the text of 2005）. */
	private static final String FEEDBACK = "DL-18";

	private static final int LONGEST = 90;

	private final WorkCalendar calendar;

	private final StatutoryClock statutory;

	private final Clock clock;

	AnswerDates(WorkCalendar calendar, StatutoryClock statutory, Clock clock) {
		this.calendar = calendar;
		this.statutory = statutory;
		this.clock = clock;
	}

	LocalDate inWorkingDays(int days) {
		LocalDate day = LocalDate.now(clock);
		for (int counted = 0; counted < days; counted++) {
			day = day.plusDays(1);
			while (!calendar.isWorking(day)) {
				day = day.plusDays(1);
			}
		}
		return day;
	}

	LocalDate forProposal() {
		return (LocalDate) statutory.due(FEEDBACK, LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS)).dueLegal();
	}

	/** A day that may be set: the answer must still be possible on it. */
	boolean acceptable(LocalDate day) {
		return day != null && !day.isBefore(LocalDate.now(clock));
	}

	/** Why a day may not be set. */
	Refusal refusal() {
		return Refusal.of("handling.refusal.answer-by", LocalDate.now(clock).toString());
	}

	/** How many working days lie between today and that day, at least one. */
	int span(LocalDate day) {
		int days = 0;
		for (LocalDate one = LocalDate.now(clock).plusDays(1); !one.isAfter(day) && days < LONGEST; one = one.plusDays(1)) {
			days += calendar.isWorking(one) ? 1 : 0;
		}
		return Math.max(days, 1);
	}

	/** From when an answer is late: the end of its day. */
	Instant end(LocalDate day) {
		return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
	}

	Instant now() {
		return clock.instant();
	}

}
