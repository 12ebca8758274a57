package org.yishitang.notice;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages in the transaction of what they tell, so that nothing is told that did not happen. */
@Component
public class Outbox {

	private final OutboxMessages messages;

	private final Clock clock;

	Outbox(OutboxMessages messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Will tell it once this transaction commits.
	 * @return whether it is new; false where its key was posted before
	 * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean post(Message message) {
		if (messages.existsByOnceKey(message.key())) {
			return false;
		}
		messages.save(new OutboxMessage(message, clock.instant()));
		return true;
	}

}
