package org.yishitang.notice;

import java.util.List;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pages whoever is to hear at once of a major and urgent matter (信访工作条例 Art. 25). */
@Component
class PagingLeader {

	private final Outbox outbox;

	private final MailChannel mail;

	PagingLeader(Outbox outbox, MailChannel mail) {
		this.outbox = outbox;
		this.mail = mail;
	}

	@EventListener
	@Transactional
	public void on(CaseEvent event) {
		String recipient = event.type() == CaseEventType.URGENT_RAISED ? event.details().get("recipients") : "";
		if (recipient == null || recipient.isEmpty()) {
			return;
		}
		page(event, recipient, Medium.PORTAL);
		if (mail.usable()) {
			page(event, recipient, Medium.MAIL);
		}
	}

	private void page(CaseEvent event, String recipient, Medium medium) {
		String key = "urgent/%s/%d/%s/%s".formatted(event.no(), event.at().toEpochMilli(), recipient, medium);
		outbox.post(new Message(key, event.no(), "urgent", medium, recipient, "notice.urgent", List.of(event.no())));
	}

}
