package org.yishitang.petition;

import java.time.Clock;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells every listener, in the same transaction, what happened to a matter. */
@Component
public class CaseLog {

	private final ApplicationEventPublisher listeners;

	private final ActingFor acting;

	private final Clock clock;

	CaseLog(ApplicationEventPublisher listeners, ActingFor acting, Clock clock) {
		this.listeners = listeners;
		this.acting = acting;
		this.clock = clock;
	}

	/** Something happened that leaves the state as it is. */
	public void note(Petition petition, CaseEventType type, String actor, Map<String, String> details) {
		publish(petition, type, actor, petition.status(), details);
	}

	/**
	 * Something happened that moves the matter on.
	 * @throws IllegalStateException if the state model does not allow the step
	 */
	public void move(Petition petition, Status next, CaseEventType type, String actor, Map<String, String> details) {
		Status before = petition.status();
		petition.become(next);
		publish(petition, type, actor, before, details);
	}

	private void publish(Petition petition, CaseEventType type, String actor, Status before,
			Map<String, String> details) {
		listeners.publishEvent(
				new CaseEvent(petition.no(), type, actor, clock.instant(), before, petition.status(),
						acting.with(actor, details)));
	}

}
