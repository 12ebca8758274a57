package org.yishitang.closing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;

/** The limits around a review: the petitioner's windows, the organs' terms, our own days for the file. */
@Component
class ReviewClock {

	private final Deadlines deadlines;

	private final Clock clock;

	ReviewClock(Deadlines deadlines, Clock clock) {
		this.deadlines = deadlines;
		this.clock = clock;
	}

	Instant now() {
		return clock.instant();
	}

	/** The window was used on this day; the organ's term and our days for the file begin. */
	void used(String no, ReviewLevel level, LocalDate requestedOn) {
		deadlines.meet(no, level.window(), end(requestedOn));
		deadlines.open(no, level.term(), start(requestedOn));
		deadlines.open(no, AskingReview.FILE, clock.instant());
	}

	/** The window went by unused: nobody is late. */
	void lapsed(String no, ReviewLevel level) {
		deadlines.cancel(no, level.window());
	}

	/** Leaves the days of a hearing out of the organ's term (Art. 36(2)); both days count as hearing days. */
	void heard(String no, LocalDate from, LocalDate to) {
		if (deadlines.live(no, ReviewLevel.FINAL.term()).isPresent()) {
			deadlines.excludeDays(no, ReviewLevel.FINAL.term(), (int) ChronoUnit.DAYS.between(from, to) + 1);
		}
	}

	/** The organ decided on this day; a file not yet sent is no longer needed. */
	void decided(String no, ReviewLevel level, LocalDate decidedOn) {
		deadlines.meet(no, level.term(), end(decidedOn));
		deadlines.cancel(no, AskingReview.FILE);
	}

	/** The petitioner received the review opinion: the next window opens. */
	void openFinalWindow(String no, LocalDate servedOn) {
		deadlines.open(no, ReviewLevel.FINAL.window(), start(servedOn));
	}

	void fileSent(String no) {
		deadlines.meet(no, AskingReview.FILE);
	}

	/** Everything about the review of an opinion that no longer counts ends. */
	void superseded(String no) {
		for (ReviewLevel level : ReviewLevel.values()) {
			deadlines.cancel(no, level.term());
		}
		deadlines.cancel(no, ReviewLevel.FINAL.window());
		deadlines.cancel(no, AskingReview.FILE);
	}

	Optional<Deadline> latest(String no, String rule) {
		return deadlines.latest(no, rule);
	}

	private Instant start(LocalDate day) {
		return day.atStartOfDay(clock.getZone()).toInstant();
	}

	/** The last second of a day. */
	private Instant end(LocalDate day) {
		return start(day.plusDays(1)).minusSeconds(1);
	}

}
