package org.yishitang.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionOperations;

import org.yishitang.desk.OutsideMessage;

/** The organs above the office in tests: what they write is registered by the petition officer. */
@TestComponent
class Organs {

	private static final AtomicInteger NUMBERS = new AtomicInteger();

	private final List<OutsideMessage> messages;

	private final RuntimeService engine;

	private final TransactionOperations transactions;

	private final Clock clock;

	Organs(List<OutsideMessage> messages, RuntimeService engine, TransactionOperations transactions, Clock clock) {
		this.messages = messages;
		this.engine = engine;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** A document number nobody used before. */
	static String number() {
		return "龙政复〔2026〕%d号".formatted(NUMBERS.incrementAndGet());
	}

	/** A request that was made today. */
	String asks(String no, String message) {
		String number = number();
		says(no, message, "requestedOn", LocalDate.now(clock).toString(), "documentNo", number, "by", "PETITIONER");
		return number;
	}

	/** A result of today, served today. */
	String decides(String no, String message, String result) {
		String number = number();
		String today = LocalDate.now(clock).toString();
		says(no, message, "result", result, "decidedOn", today, "servedOn", today, "documentNo", number);
		return number;
	}

	/** Registers a message with these fields. */
	void says(String no, String message, String... values) {
		Map<String, String> said = new HashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			said.put(values[i], values[i + 1]);
		}
		transactions.executeWithoutResult(one -> named(message).receive(no, said, "officer"));
	}

	boolean possible(String no, String message) {
		return named(message).possible(no);
	}

	/** Whether the review of this matter's opinion is still open. */
	boolean runs(String no) {
		return engine.createProcessInstanceQuery().processInstanceBusinessKey(no, ReviewProcess.KEY).count() > 0;
	}

	private OutsideMessage named(String name) {
		return messages.stream().filter(message -> message.name().equals(name)).findFirst().orElseThrow();
	}

}
