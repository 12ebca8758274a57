package org.yishitang.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts running limits again by the calendar as this thread sees it: to look first, and then to carry it out. */
@Component
class Recounting {

	/** No notice shifts a last day further than this. */
	private static final Duration FURTHEST = Duration.ofDays(60);

	private final DeadlineRows rows;

	private final Extensions extensions;

	private final LadderBook book;

	private final TellingMoves telling;

	private final Clock clock;

	Recounting(DeadlineRows rows, Extensions extensions, LadderBook book, TellingMoves telling, Clock clock) {
		this.rows = rows;
		this.extensions = extensions;
		this.book = book;
		this.telling = telling;
		this.clock = clock;
	}

	@EventListener
	void on(CalendarChanged change) {
		carryOut(due(), new NoticeEntered(change.year(), null));
	}

	/** Every limit that falls on other dates now, by matter and rule. Nothing is written. */
	List<Recount> due() {
		Instant now = clock.instant();
		return rows.findByStateInAndDaysLegalEndGreaterThanEqual(DeadlineState.LIVE, now.minus(FURTHEST))
			.stream()
			.map(deadline -> Recount.of(deadline, extensions.again(deadline)))
			.filter(recount -> recount.moves(now))
			.sorted(Comparator.comparing((Recount recount) -> recount.deadline().caseNo())
				.thenComparing(recount -> recount.deadline().rule())
				.thenComparing(recount -> recount.deadline().getId()))
			.toList();
	}

	/** Gives these limits their new dates and tells everybody who keeps something by them. */
	void carryOut(List<Recount> recounts, NoticeEntered reason) {
		if (recounts.isEmpty()) {
			return;
		}
		Instant now = clock.instant();
		recounts.forEach(recount -> recount.deadline().fallOn(recount.due()));
		book.follow(recounts);
		telling.tell(recounts.stream()
			.map(recount -> new DeadlineMoved(recount.deadline(), recount.move(now), reason))
			.toList());
	}

}
