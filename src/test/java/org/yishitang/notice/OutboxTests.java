package org.yishitang.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OfficeTest
class OutboxTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

	@Autowired
	Outbox outbox;

	@Autowired
	OutboxMessages rows;

	@Autowired
	Claims claims;

	@Autowired
	DeadLetters deadLetters;

	@Autowired
	Dispatching dispatching;

	@Autowired
	OfficeClock clock;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcTemplate table;

	@Value("${yishitang.home}")
	Path home;

	String key = UUID.randomUUID().toString();

	@BeforeEach
	void nothingWaits() {
		clock.setTo(MONDAY);
		table.update("delete from outbox_message");
	}

	@Test
	void aRolledBackTransactionTellsNothing() {
		transaction.executeWithoutResult((status) -> {
			outbox.post(printed());
			status.setRollbackOnly();
		});
		assertThat(rows.existsByOnceKey(key)).isFalse();
	}

	@Test
	void nothingIsPostedOutsideATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> outbox.post(printed()));
	}

	@Test
	void theSameKeyIsToldOnce() {
		assertThat(post(printed())).isTrue();
		assertThat(post(printed())).isFalse();
		assertThat(table.queryForObject("select count(*) from outbox_message", Integer.class)).isOne();
	}

	@Test
	void aPageNeedsNoDispatcher() {
		post(new Message(key, null, "test", Medium.PORTAL, "leader", "notice.ladder.vacant", List.of()));
		assertThat(dispatching.run()).isZero();
		assertThat(table.queryForObject("select state from outbox_message", String.class)).isEqualTo("SENT");
	}

	@Test
	void paperLeavesOneFileForThePrinter() throws IOException {
		post(printed());
		assertThat(dispatching.run()).isOne();
		assertThat(dispatching.run()).isZero();
		String id = table.queryForObject("select id from outbox_message", String.class);
		assertThat(Files.readString(home.resolve("outbox/print/%s.txt".formatted(id)))).contains("岗位空缺");
	}

	@Test
	void mailOfTheDemoLeavesAFile() throws IOException {
		post(new Message(key, "X-1", "ladder", Medium.MAIL, "leader", "notice.ladder.LEADER",
				List.of("X-1", "DL-06", "")));
		dispatching.run();
		String id = table.queryForObject("select id from outbox_message", String.class);
		assertThat(Files.readString(home.resolve("outbox/mail/%s.txt".formatted(id)))).startsWith("To: leader\n")
			.contains("X-1", "DL-06");
	}

	@Test
	void ofManyNodesOneSends() throws Exception {
		for (int i = 0; i < 20; i++) {
			post(new Message(key + i, null, "test", Medium.PRINT, "printer", "notice.ladder.vacant", List.of()));
		}
		Receiver receiver = new Receiver();
		int nodes = 4;
		CyclicBarrier together = new CyclicBarrier(nodes);
		Callable<Integer> node = () -> {
			Dispatching dispatching = new Dispatching(claims, List.of(receiver), Clock.fixed(MONDAY, clock.getZone()));
			together.await();
			return dispatching.run();
		};
		var threads = Executors.newFixedThreadPool(nodes);
		try {
			int sent = 0;
			for (var result : threads.invokeAll(Collections.nCopies(nodes, node))) {
				sent += result.get();
			}
			assertThat(sent).isEqualTo(20);
			assertThat(receiver.received).hasSize(20).doesNotHaveDuplicates();
		}
		finally {
			threads.shutdown();
		}
	}

	@Test
	void aFailureWaitsLongerEachTimeAndThenRests() {
		post(printed());
		Receiver receiver = new Receiver();
		receiver.down = true;
		Dispatching node = new Dispatching(claims, List.of(receiver), clock);
		List<Duration> waits = new ArrayList<>();
		while (deadLetters.all().isEmpty()) {
			Instant before = clock.instant();
			assertThat(node.run()).isZero();
			Instant next = only().nextAttemptAt();
			clock.setTo(next);
			waits.add(Duration.between(before, next));
		}
		assertThat(waits.subList(0, 7)).containsExactly(Duration.ofSeconds(30), Duration.ofMinutes(2),
				Duration.ofMinutes(8), Duration.ofMinutes(32), Duration.ofMinutes(128), Duration.ofHours(6),
				Duration.ofHours(6));
		assertThat(waits).hasSize(8);
		assertThat(deadLetters.all()).singleElement()
			.satisfies((dead) -> assertThat(dead.problem()).isEqualTo("IOException"));

		receiver.down = false;
		assertThat(node.run()).as("a dead letter is not tried by itself").isZero();
		deadLetters.retry(deadLetters.all().get(0).id());
		assertThat(node.run()).isOne();
		assertThat(deadLetters.all()).isEmpty();
	}

	@Test
	void aMessageOfANodeThatDiedIsTakenOverAfterItsLease() {
		post(printed());
		OutboxMessage waiting = claims.due(MONDAY).get(0);
		assertThat(claims.claim(waiting, MONDAY)).isTrue();
		Receiver receiver = new Receiver();
		Dispatching other = new Dispatching(claims, List.of(receiver), clock);

		assertThat(other.run()).isZero();
		clock.advance(Duration.ofMinutes(5));
		assertThat(other.run()).isOne();

		claims.failed(waiting, "TooLate", clock.instant());
		assertThat(only().state()).as("who outlived the lease changes nothing").isEqualTo(MessageState.SENT);
	}

	@Test
	void theWordsFollowTheReadersLanguage(@Autowired Messages messages) {
		post(new Message(key, null, "test", Medium.PORTAL, key.substring(0, 20), "notice.ladder.BREACH",
				List.of("X-2", "DL-06", "#notice.ladder.vacant")));
		assertThat(messages.inbox(key.substring(0, 20), Locale.CHINA)).singleElement()
			.satisfies((told) -> assertThat(told.text()).contains("挂牌督办", "岗位空缺"));
		Told told = messages.inbox(key.substring(0, 20), Locale.ENGLISH).get(0);
		assertThat(told.text()).contains("supervision", "vacant");

		messages.read(told.id(), "somebody-else");
		assertThat(messages.unread(key.substring(0, 20))).isOne();
		messages.read(told.id(), key.substring(0, 20));
		assertThat(messages.unread(key.substring(0, 20))).isZero();
	}

	private OutboxMessage only() {
		return rows.findById(table.queryForObject("select id from outbox_message", String.class)).orElseThrow();
	}

	private boolean post(Message message) {
		return transaction.execute((status) -> outbox.post(message));
	}

	private Message printed() {
		return new Message(key, null, "test", Medium.PRINT, "printer", "notice.ladder.vacant", List.of());
	}

	static class Receiver implements Channel {

		final List<String> received = Collections.synchronizedList(new ArrayList<>());

		boolean down;

		@Override
		public Medium medium() {
			return Medium.PRINT;
		}

		@Override
		public void deliver(OutboxMessage message) throws IOException {
			if (down) {
				throw new IOException("somebody@example.org is not known here");
			}
			received.add(message.onceKey());
		}

	}

}
