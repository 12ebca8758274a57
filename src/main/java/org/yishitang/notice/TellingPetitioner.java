package org.yishitang.notice;

import java.util.List;
import java.util.UUID;

import org.yishitang.petition.CaseEvent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the petitioner what happens to the matter, as far as the event is for the petitioner. */
@Component
class TellingPetitioner {

	private final Outbox outbox;

	TellingPetitioner(Outbox outbox) {
		this.outbox = outbox;
	}

	@EventListener
	@Transactional
	public void on(CaseEvent event) {
		if (event.type().toldToPetitioner()) {
			outbox.post(new Message("event/" + UUID.randomUUID(), event.no(), "case-event", Medium.PORTAL,
					CaseEvent.PETITIONER, "notice.told." + event.type(),
					List.of(event.no(), "#petition.status." + event.after(), date(event))));
		}
	}

	/** The day that the event is about; empty where it is about none. */
	private static String date(CaseEvent event) {
		return event.details() == null ? "" : event.details().getOrDefault("date", "");
	}

}
