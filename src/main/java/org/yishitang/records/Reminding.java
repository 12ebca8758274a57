package org.yishitang.records;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.clock.LadderStep;

/** Says that a request waits, at the moments of the one ladder. */
@Component
@Transactional
public class Reminding {

	private final DataRequests requests;

	private final ApplicationEventPublisher listeners;

	Reminding(DataRequests requests, ApplicationEventPublisher listeners) {
		this.requests = requests;
		this.listeners = listeners;
	}

	/** A step of the ladder was reached and the answer is still owed. */
	public void waits(String id, LadderStep step) {
		requests.findById(id)
			.filter(request -> request.answeredAt() == null)
			.ifPresent(request -> listeners.publishEvent(new RequestWaits(request, step)));
	}

}
