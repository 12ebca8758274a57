package org.yishitang.clock;

import java.util.List;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells everybody who keeps something by limits that a notice moved many of them. */
@Component
class TellingMoves {

	private final ApplicationEventPublisher listeners;

	private final DeadlineRows rows;

	private final EntityManager session;

	TellingMoves(ApplicationEventPublisher listeners, DeadlineRows rows, EntityManager session) {
		this.listeners = listeners;
		this.rows = rows;
		this.session = session;
	}

	/**
	 * Publishes each move and then all of them. The new dates are written first; while the others work, a query does not
	 * compare thousands of rows with what they were, which would take longer than everything else.
	 */
	void tell(List<DeadlineMoved> moved) {
		rows.flush();
		FlushModeType before = session.getFlushMode();
		session.setFlushMode(FlushModeType.COMMIT);
		try {
			moved.forEach(listeners::publishEvent);
			listeners.publishEvent(new DeadlinesMoved(moved));
			rows.flush();
		}
		finally {
			session.setFlushMode(before);
		}
		moved.stream()
			.map(each -> each.deadline().provisionalYear())
			.filter(Objects::nonNull)
			.distinct()
			.forEach(year -> listeners.publishEvent(new CalendarYearMissing(year)));
	}

}
