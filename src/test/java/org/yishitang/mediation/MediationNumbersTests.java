package org.yishitang.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import org.yishitang.OfficeTest;
import org.yishitang.clock.OfficeClock;

/** Numbers of mediations: one series a year, without gaps and without two of the same. */
@OfficeTest
class MediationNumbersTests {

	private static final int TOGETHER = 4;

	@Autowired
	MediationNumbers numbers;

	@Autowired
	OfficeClock clock;

	@Autowired
	TransactionTemplate transaction;

	@AfterEach
	void now() {
		clock.release();
	}

	@Test
	void theFirstMediationsOfAYearDoNotCollide() throws Exception {
		year(2071);
		CyclicBarrier together = new CyclicBarrier(TOGETHER);
		ExecutorService mediators = Executors.newFixedThreadPool(TOGETHER);
		try {
			Callable<String> one = () -> transaction.execute(status -> {
				meet(together);
				return numbers.next();
			});
			List<String> given = new ArrayList<>();
			for (Future<String> number : mediators.invokeAll(Collections.nCopies(TOGETHER, one))) {
				given.add(number.get());
			}
			assertThat(given).containsExactlyInAnyOrder("龙街人调〔2071〕1号", "龙街人调〔2071〕2号", "龙街人调〔2071〕3号", "龙街人调〔2071〕4号");
		}
		finally {
			mediators.shutdownNow();
		}
	}

	@Test
	void aNumberThatWasNotUsedIsGivenAgain() {
		year(2072);
		transaction.executeWithoutResult(status -> {
			numbers.next();
			status.setRollbackOnly();
		});
		assertThat(transaction.<String>execute(status -> numbers.next())).isEqualTo("龙街人调〔2072〕1号");
	}

	private void year(int year) {
		clock.setTo(LocalDateTime.of(year, 3, 1, 9, 0).atZone(clock.getZone()).toInstant());
	}

	private static void meet(CyclicBarrier together) {
		try {
			together.await();
		}
		catch (Exception alone) {
			throw new IllegalStateException(alone);
		}
	}

}
