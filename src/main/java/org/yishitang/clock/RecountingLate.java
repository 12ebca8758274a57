package org.yishitang.clock;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts once more, some minutes after a notice: a limit that was opened while it was being entered, or on another node
 * that still remembered the old calendar, was counted by what held before.
 */
@Component
class RecountingLate {

	/** Longer than any node remembers a year. */
	static final Duration AFTER = Duration.ofMinutes(3);

	private final CalendarYears years;

	private final Recounting recounting;

	private final Clock clock;

	RecountingLate(CalendarYears years, Recounting recounting, Clock clock) {
		this.years = years;
		this.recounting = recounting;
		this.clock = clock;
	}

	/** Does it for every notice that has waited long enough; once for each, however often it is called. */
	@Transactional
	public void run() {
		List<CalendarYear> waiting = years
			.findByRecountedAtIsNullAndEnteredAtLessThanEqual(clock.instant().minus(AFTER));
		for (CalendarYear year : waiting) {
			year.recounted(clock.instant());
			recounting.carryOut(recounting.due(), new NoticeEntered(year.year(), year.enteredBy()));
		}
	}

}
