package org.yishitang.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

@Entity
class OutboxMessage implements Persistable<String> {

	private static final int ATTEMPTS = 8;

	private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

	private static final Duration LONGEST_WAIT = Duration.ofHours(6);

	@Id
	private String id;

	@Version
	private Long version;

	private String onceKey;

	private String caseNo;

	private String kind;

	@Enumerated(EnumType.STRING)
	private Medium medium;

	private String recipient;

	private String template;

	@Convert(converter = ArgsAsJson.class)
	private List<String> args;

	@Enumerated(EnumType.STRING)
	private MessageState state;

	private int attempts;

	private Instant nextAttemptAt;

	private Instant createdAt;

	private Instant sentAt;

	private Instant readAt;

	private String problem;

	protected OutboxMessage() {
	}

	OutboxMessage(Message message, Instant now) {
		id = UUID.randomUUID().toString();
		onceKey = message.key();
		caseNo = message.caseNo();
		kind = message.kind();
		medium = message.medium();
		recipient = message.recipient();
		template = message.template();
		args = List.copyOf(message.args());
		createdAt = now;
		nextAttemptAt = now;
		state = MessageState.WAITING;
		if (medium == Medium.PORTAL) {
			sent(now);
		}
	}

	void sent(Instant now) {
		state = MessageState.SENT;
		sentAt = now;
		problem = null;
	}

	/** Did not get through: waits four times as long as before, and rests for good after eight attempts. */
	void failed(String problem, Instant now) {
		this.problem = problem;
		if (attempts >= ATTEMPTS) {
			state = MessageState.DEAD;
			return;
		}
		state = MessageState.WAITING;
		Duration wait = FIRST_WAIT.multipliedBy(1L << (2 * (attempts - 1)));
		nextAttemptAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
	}

	/** A dead letter gets a new set of attempts. */
	void revive(Instant now) {
		state = MessageState.WAITING;
		attempts = 0;
		nextAttemptAt = now;
	}

	void read(Instant now) {
		if (readAt == null) {
			readAt = now;
		}
	}

	long version() {
		return version;
	}

	String onceKey() {
		return onceKey;
	}

	String caseNo() {
		return caseNo;
	}

	String kind() {
		return kind;
	}

	Medium medium() {
		return medium;
	}

	String recipient() {
		return recipient;
	}

	String template() {
		return template;
	}

	List<String> args() {
		return args;
	}

	MessageState state() {
		return state;
	}

	int attempts() {
		return attempts;
	}

	Instant nextAttemptAt() {
		return nextAttemptAt;
	}

	Instant createdAt() {
		return createdAt;
	}

	Instant readAt() {
		return readAt;
	}

	String problem() {
		return problem;
	}

	@Override
	public String getId() {
		return id;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
