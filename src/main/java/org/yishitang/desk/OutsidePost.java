package org.yishitang.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Refusal;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The letterbox for what other organs tell the office: checks each field by its kind and hands the message on. */
@Component
public class OutsidePost {

	private static final int LONGEST_NUMBER = 60;

	private static final int LONGEST_WORDS = 5_000;

	/** Letters, digits, Chinese signs and the brackets of 龙政复查〔2026〕3号. */
	private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}〔〕\\[\\]()（）第 ._/-]+");

	private static final int ATTEMPTS = 4;

	private final List<OutsideMessage> messages;

	private final TransactionOperations transactions;

	OutsidePost(List<OutsideMessage> messages, TransactionOperations transactions) {
		this.messages = messages;
		this.transactions = transactions;
	}

	/** The message of this name. */
	public Optional<OutsideMessage> find(String name) {
		return messages.stream().filter(message -> message.name().equals(name)).findFirst();
	}

	/** The messages that can come in now, as the matter stands. */
	@Transactional(readOnly = true)
	public List<OutsideMessage> possible(String no) {
		return messages.stream()
			.filter(message -> !message.fields().isEmpty())
			.filter(message -> message.possible(no))
			.toList();
	}

	/**
	 * The values by field, each of its kind; without declared fields as they came.
	 * @throws FieldRefused naming the field that is missing, unknown or not of its kind
	 */
	public Map<String, String> checked(OutsideMessage message, Map<String, String> sent) {
		if (message.fields().isEmpty()) {
			return sent;
		}
		Map<String, String> values = new LinkedHashMap<>();
		for (MessageField field : message.fields()) {
			String value = sent.getOrDefault(field.name(), "").strip();
			if (!value.isEmpty()) {
				values.put(field.name(), ofKind(field, value));
			}
			else if (field.required()) {
				throw refused(field, "desk.message-refusal.missing");
			}
		}
		sent.keySet()
			.stream()
			.filter(name -> message.fields().stream().noneMatch(field -> field.name().equals(name)))
			.findFirst()
			.ifPresent(name -> {
				throw new FieldRefused(name, Refusal.of("desk.message-refusal.unknown", name));
			});
		return values;
	}

	/**
	 * Takes a checked message: everything that follows from it, or nothing. Whoever registers at the same moment as
	 * somebody else looks again: the same paper then changes nothing, another one is refused by where the matter stands.
	 */
	public void receive(OutsideMessage message, String no, Map<String, String> values, String actor) {
		boolean within = TransactionSynchronizationManager.isActualTransactionActive();
		for (int attempt = 1;; attempt++) {
			try {
				transactions.executeWithoutResult(one -> message.receive(no, values, actor));
				return;
			}
			catch (ConcurrencyFailureException faster) {
				if (within) {
					throw faster;
				}
				if (attempt == ATTEMPTS) {
					throw new NotNow(Refusal.of("desk.refusal.faster"));
				}
			}
		}
	}

	private static String ofKind(MessageField field, String value) {
		switch (field.kind()) {
			case DAY -> day(field, value);
			case CHOICE -> hold(field, field.options().contains(value), "desk.message-refusal.choice");
			case NUMBER -> hold(field, value.length() <= LONGEST_NUMBER && NUMBER.matcher(value).matches(),
					"desk.message-refusal.number");
			case WORDS -> hold(field, value.length() <= LONGEST_WORDS, "desk.message-refusal.words");
		}
		return value;
	}

	private static void day(MessageField field, String value) {
		try {
			LocalDate.parse(value);
		}
		catch (DateTimeParseException unreadable) {
			throw refused(field, "desk.message-refusal.day");
		}
	}

	private static void hold(MessageField field, boolean kept, String key) {
		if (!kept) {
			throw refused(field, key);
		}
	}

	private static FieldRefused refused(MessageField field, String key) {
		return new FieldRefused(field.name(), Refusal.of(key, field.name()));
	}

}
