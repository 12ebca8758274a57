package org.yishitang.notice;

import java.util.List;

import org.springframework.stereotype.Component;

/** Warns a member of staff: on the desk, by mail where there is mail, and by telephone where it is urgent. */
@Component
class TellingStaff {

	/** Kind of an urgent message. */
	static final String PAGE = "page";

	private final Outbox outbox;

	private final MailChannel mail;

	TellingStaff(Outbox outbox, MailChannel mail) {
		this.outbox = outbox;
		this.mail = mail;
	}

	/**
	 * Tells one person once.
	 * @param key what is told, without the person and the way
	 * @param kind {@code page} is shown as urgent
	 */
	void tell(String key, String caseNo, String kind, String recipient, String template, List<String> args) {
		post(key, caseNo, kind, Medium.PORTAL, recipient, template, args);
		if (kind.equals(PAGE)) {
			post(key, caseNo, kind, Medium.PAGE, recipient, template, args);
		}
		if (mail.usable()) {
			post(key, caseNo, kind, Medium.MAIL, recipient, template, args);
		}
	}

	private void post(String key, String caseNo, String kind, Medium medium, String recipient, String template,
			List<String> args) {
		outbox.post(new Message("%s/%s/%s".formatted(key, recipient, medium), caseNo, kind, medium, recipient, template,
				args));
	}

}
