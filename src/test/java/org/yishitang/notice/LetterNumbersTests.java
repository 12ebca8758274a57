package org.yishitang.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;

/** Numbers of letters: a series for each kind and year, without gaps and without two of the same. */
@OfficeTest
class LetterNumbersTests {

	private static final int TOGETHER = 4;

	@Autowired
	LetterNumbers numbers;

	@Autowired
	OfficeClock clock;

	@Autowired
	TransactionTemplate transaction;

	@ParameterizedTest
	@EnumSource(value = LetterKind.class, names = { "ACCEPTANCE", "EXTENSION", "OPINION" })
	void theFirstLettersOfAYearDoNotCollide(LetterKind kind) throws Exception {
		year(2061);
		CyclicBarrier together = new CyclicBarrier(TOGETHER);
		ExecutorService clerks = Executors.newFixedThreadPool(TOGETHER);
		try {
			Callable<String> one = () -> transaction.execute((status) -> {
				meet(together);
				return numbers.next(kind);
			});
			List<String> given = new ArrayList<>();
			for (Future<String> number : clerks.invokeAll(java.util.Collections.nCopies(TOGETHER, one))) {
				given.add(number.get());
			}
			assertThat(given).extracting((number) -> number.replaceAll(".*〕(\\d+)号", "$1"))
				.containsExactlyInAnyOrder("1", "2", "3", "4");
		}
		finally {
			clerks.shutdownNow();
		}
	}

	@Test
	void aNumberThatWasNotUsedIsGivenAgain() {
		year(2062);
		String first = transaction.execute((status) -> numbers.next(LetterKind.MERGER));
		transaction.executeWithoutResult((status) -> {
			numbers.next(LetterKind.MERGER);
			status.setRollbackOnly();
		});
		assertThat(first).isEqualTo("龙街信并〔2062〕1号");
		assertThat(transaction.<String>execute((status) -> numbers.next(LetterKind.MERGER))).isEqualTo("龙街信并〔2062〕2号");
		assertThat(transaction.<String>execute((status) -> numbers.next(LetterKind.TRANSFER))).isEqualTo("龙街信转〔2062〕1号");
		year(2063);
		assertThat(transaction.<String>execute((status) -> numbers.next(LetterKind.MERGER))).isEqualTo("龙街信并〔2063〕1号");
	}

	private static void meet(CyclicBarrier together) {
		try {
			together.await();
		}
		catch (Exception alone) {
			throw new IllegalStateException(alone);
		}
	}

	private void year(int year) {
		clock.setTo(LocalDateTime.of(year, 3, 3, 10, 0).atZone(clock.getZone()).toInstant());
	}

}
