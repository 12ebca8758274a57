package org.yishitang.notice;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.yishitang.petition.CaseEvent;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people were told on our pages. */
@Component
@Transactional
public class Messages {

	private final OutboxMessages messages;

	private final Wording wording;

	private final Clock clock;

	Messages(OutboxMessages messages, Wording wording, Clock clock) {
		this.messages = messages;
		this.wording = wording;
		this.clock = clock;
	}

	/** What the petitioner of a matter was told, oldest first. */
	public List<Told> of(String caseNo, Locale language) {
		return messages
			.findByCaseNoAndMediumAndRecipientOrderByCreatedAtAscIdAsc(caseNo, Medium.PORTAL, CaseEvent.PETITIONER)
			.stream()
			.map((message) -> told(message, language))
			.toList();
	}

	/** The last hundred messages to a member of staff, newest first. */
	public List<Told> inbox(String account, Locale language) {
		return messages.findTop100ByRecipientAndMediumOrderByCreatedAtDescIdDesc(account, Medium.PORTAL)
			.stream()
			.map((message) -> told(message, language))
			.toList();
	}

	/** How many of them are unread. */
	public long unread(String account) {
		return messages.countByRecipientAndMediumAndReadAtIsNull(account, Medium.PORTAL);
	}

	/** Marks a message of one's own as read; somebody else's is left alone. */
	public void read(String id, String account) {
		messages.findById(id)
			.filter((message) -> message.recipient().equals(account))
			.ifPresent((message) -> message.read(clock.instant()));
	}

	private Told told(OutboxMessage message, Locale language) {
		return new Told(message.getId(), message.caseNo(), message.kind(), wording.of(message, language),
				message.createdAt(), message.readAt() != null);
	}

}
