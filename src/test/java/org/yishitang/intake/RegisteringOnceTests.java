package org.yishitang.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.yishitang.vault.LookUp;
import org.yishitang.vault.Vault;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;
import org.yishitang.petition.CaseEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@OfficeTest
class RegisteringOnceTests {

	@Autowired
	RegisteringPetition registering;

	@Autowired
	Vault vault;

	@Autowired
	ReceiptRows rows;

	@Autowired
	Receipts receipts;

	@Autowired
	org.springframework.transaction.PlatformTransactionManager transactions;

	@Autowired
	SubmissionCheck check;

	@Autowired
	OpeningCase opening;

	@Autowired
	FingerPrint fingerPrint;

	@Autowired
	JdbcClient database;

	@Autowired
	OfficeClock clock;

	@Test
	void twentyAtOnceWithOneKeyAreOneMatter() throws Exception {
		String key = Examples.key();
		Submission submission = Examples.leak().from(Person.called("并发甲", Examples.phone()));
		Set<Receipt> answers = times(20, () -> registering.register(submission, CaseEvent.PETITIONER, key));
		assertThat(answers).hasSize(1);
		assertThat(matters("并发甲")).isEqualTo(1);
	}

	/** As on two servers: every request has locks of its own and only the unique index stands between them. */
	@Test
	void theIndexAloneDecidesBetweenServers() throws Exception {
		Submission submission = Examples.leak().from(Person.called("并发乙", Examples.phone()));
		Once request = fingerPrint.of(Examples.key(), submission);
		Set<Receipt> answers = times(8, () -> new RegisteringOnce(rows, receipts, transactions).register(request,
				() -> opening.open(check.check(submission, "petitioner"), "petitioner", request, false)));
		assertThat(answers).hasSize(1);
		assertThat(matters("并发乙")).isEqualTo(1);
	}

	@Test
	void twentyWithoutAKeyAreTwentyMatters() throws Exception {
		Submission submission = Examples.leak().from(Person.called("并发丙", Examples.phone()));
		assertThat(times(20, () -> registering.register(submission, CaseEvent.PETITIONER, null))).hasSize(20);
	}

	@Test
	void theSameRequestHasTheSameAnswerMonthsLater() {
		clock.setTo(Instant.parse("2026-11-23T02:00:00Z"));
		String key = Examples.key();
		Submission submission = Examples.leak().noted("2026-09-24", null, null, null);
		Receipt first = registering.register(submission, "clerk-a", key);
		clock.setTo(Instant.parse("2027-02-01T02:00:00Z"));
		assertThat(registering.register(submission, "clerk-a", key.toUpperCase(java.util.Locale.ROOT)))
			.isEqualTo(first);
	}

	@Test
	void aKeyBelongsToOneBody() {
		String key = Examples.key();
		registering.register(Examples.leak(), CaseEvent.PETITIONER, key);
		assertThatThrownBy(() -> registering.register(Examples.leak().by(2, null), CaseEvent.PETITIONER, key))
			.isInstanceOf(KeyAlreadyUsed.class);
	}

	@Test
	void aKeyIsAUuid() {
		assertThatThrownBy(() -> registering.register(Examples.leak(), CaseEvent.PETITIONER, "1234"))
			.isInstanceOf(InvalidFields.class);
	}

	@Test
	void aRefusedSubmissionLeavesItsKeyFree() {
		String key = Examples.key();
		assertThatThrownBy(() -> registering.register(Submission.of("FAX", "字"), CaseEvent.PETITIONER, key))
			.isInstanceOf(InvalidFields.class);
		assertThat(registering.register(Examples.leak(), CaseEvent.PETITIONER, key)).isNotNull();
	}

	@Test
	void storesNeitherCodeNorBody() {
		Receipt receipt = registering.register(Examples.leak(), CaseEvent.PETITIONER, Examples.key());
		String row = database.sql("select * from receipt where no = ?").param(receipt.no()).query().singleRow().toString();
		assertThat(row).doesNotContain(receipt.queryCode())
			.doesNotContain(receipt.queryCode().replace("-", ""))
			.doesNotContain("王小明");
	}

	private static Set<Receipt> times(int times, Callable<Receipt> request) throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(times);
		CountDownLatch start = new CountDownLatch(1);
		try {
			List<Future<Receipt>> answers = new ArrayList<>();
			for (int person = 0; person < times; person++) {
				answers.add(people.submit(() -> {
					start.await();
					return request.call();
				}));
			}
			start.countDown();
			Set<Receipt> receipts = new HashSet<>();
			for (Future<Receipt> answer : answers) {
				receipts.add(answer.get());
			}
			return receipts;
		}
		finally {
			people.shutdownNow();
		}
	}

	private int matters(String name) {
		return database.sql("select count(*) from party where name_index = ?").param(vault.index(LookUp.NAME, name)).query(Integer.class).single();
	}

}
