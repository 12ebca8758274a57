package org.yishitang.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Messages that never got through, for a person to look at; counted as {@code yishitang.outbox.dead}. */
@Component
@Transactional
public class DeadLetters {

	private final OutboxMessages messages;

	private final Clock clock;

	DeadLetters(OutboxMessages messages, Clock clock, MeterRegistry meters) {
		this.messages = messages;
		this.clock = clock;
		meters.gauge("yishitang.outbox.dead", messages, (rows) -> rows.countByState(MessageState.DEAD));
		meters.gauge("yishitang.outbox.waiting", messages, (rows) -> rows.countByState(MessageState.WAITING));
	}

	/**
	 * A message that never got through.
	 *
	 * @param problem kind of the last failure
	 */
	public record DeadLetter(String id, String caseNo, String kind, Medium medium, String recipient, String problem,
			Instant at) {

	}

	/** The last two hundred, newest first. */
	public List<DeadLetter> all() {
		return messages.findTop200ByStateOrderByCreatedAtDesc(MessageState.DEAD)
			.stream()
			.map((message) -> new DeadLetter(message.getId(), message.caseNo(), message.kind(), message.medium(),
					message.recipient(), message.problem(), message.createdAt()))
			.toList();
	}

	/** Tries one again; anything but a dead letter is left alone. */
	public void retry(String id) {
		messages.findById(id)
			.filter((message) -> message.state() == MessageState.DEAD)
			.ifPresent((message) -> message.revive(clock.instant()));
	}

}
