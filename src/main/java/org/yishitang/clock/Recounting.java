package org.yishitang.clock;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts running limits again when the holiday notice of a year is entered. */
@Component
class Recounting {

	private final DeadlineRows rows;

	private final Extensions extensions;

	private final ApplicationEventPublisher listeners;

	private final Clock clock;

	Recounting(DeadlineRows rows, Extensions extensions, ApplicationEventPublisher listeners, Clock clock) {
		this.rows = rows;
		this.extensions = extensions;
		this.listeners = listeners;
		this.clock = clock;
	}

	@EventListener
	void on(CalendarChanged change) {
		List<Deadline> running = rows.findByStateInAndDaysLegalEndGreaterThanEqual(DeadlineState.LIVE, clock.instant());
		running.stream()
			.filter(deadline -> deadline.fallOn(extensions.again(deadline)))
			.forEach(deadline -> listeners.publishEvent(new DeadlineMoved(deadline)));
	}

}
