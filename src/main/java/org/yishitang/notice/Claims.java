package org.yishitang.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Short transactions around a sending that happens outside of any. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Claims {

	/** Longer than any delivery takes; after it a message of a dead node is taken over. */
	private static final Duration LEASE = Duration.ofMinutes(5);

	private final OutboxMessages messages;

	Claims(OutboxMessages messages) {
		this.messages = messages;
	}

	/** What waits, and what another node left halfway. */
	List<OutboxMessage> due(Instant now) {
		return messages.findTop50ByStateInAndNextAttemptAtLessThanEqualOrderByNextAttemptAt(
				List.of(MessageState.WAITING, MessageState.SENDING), now);
	}

	/** Takes a message; false where another node was faster. */
	boolean claim(OutboxMessage message, Instant now) {
		return messages.claim(message.getId(), message.version(), now.plus(LEASE)) == 1;
	}

	void sent(OutboxMessage message, Instant now) {
		settle(message, (row) -> row.sent(now));
	}

	void failed(OutboxMessage message, String problem, Instant now) {
		settle(message, (row) -> row.failed(problem, now));
	}

	/** Only while the claim is ours: who outlived the lease leaves the row to the node that took over. */
	private void settle(OutboxMessage claimed, Consumer<OutboxMessage> result) {
		messages.findById(claimed.getId()).filter((row) -> row.version() == claimed.version() + 1).ifPresent(result);
	}

}
