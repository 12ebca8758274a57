package org.yishitang.notice;

import java.util.List;

import org.yishitang.clock.LadderClimbed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Warns whoever a step of the ladder names: on the desk, and by mail where there is mail. */
@Component
class TellingLadder {

	private final Outbox outbox;

	private final MailChannel mail;

	TellingLadder(Outbox outbox, MailChannel mail) {
		this.outbox = outbox;
		this.mail = mail;
	}

	@EventListener
	@Transactional
	public void on(LadderClimbed climbed) {
		for (String recipient : climbed.recipients()) {
			warn(climbed, recipient, Medium.PORTAL);
			if (mail.usable()) {
				warn(climbed, recipient, Medium.MAIL);
			}
		}
	}

	private void warn(LadderClimbed climbed, String recipient, Medium medium) {
		String key = "ladder/%s/%s/%s/%d/%s/%s".formatted(climbed.caseNo(), climbed.rule(), climbed.step(),
				climbed.at().toEpochMilli(), recipient, medium);
		outbox.post(new Message(key, climbed.caseNo(), "ladder", medium, recipient,
				"notice.ladder." + climbed.step(),
				List.of(climbed.caseNo(), climbed.rule(), climbed.vacant() ? "#notice.ladder.vacant" : "")));
	}

}
