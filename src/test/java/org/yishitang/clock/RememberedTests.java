package org.yishitang.clock;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What everybody counts with while one changes it. */
class RememberedTests {

	private final AtomicReference<String> table = new AtomicReference<>("old");

	private final AtomicLong time = new AtomicLong();

	private final Remembered<String, String> remembered = new Remembered<>(key -> table.get(), time::get);

	private final TransactionTemplate transaction = new TransactionTemplate(new Transactions());

	@Test
	void whatAnotherNodeChangedIsSeenWithinAMinute() {
		assertThat(remembered.get("all")).isEqualTo("old");
		table.set("new");
		time.addAndGet(Duration.ofSeconds(59).toNanos());
		assertThat(remembered.get("all")).isEqualTo("old");
		time.addAndGet(Duration.ofSeconds(2).toNanos());
		assertThat(remembered.get("all")).isEqualTo("new");
	}

	@Test
	void whoeverChangesReadsWhatWasWrittenThoughOthersReadInBetween() {
		remembered.get("all");
		transaction.executeWithoutResult(status -> {
			remembered.forget();
			// another thread still sees, and remembers, what is committed
			assertThat(elsewhere()).isEqualTo("old");
			table.set("written");
			assertThat(remembered.get("all")).isEqualTo("written");
			table.set("written twice");
			assertThat(remembered.get("all")).isEqualTo("written twice");
		});
		assertThat(remembered.get("all")).isEqualTo("written twice");
		assertThat(elsewhere()).isEqualTo("written twice");
	}

	@Test
	void whatWasRolledBackIsForgotten() {
		transaction.executeWithoutResult(status -> {
			table.set("never");
			remembered.forget();
			assertThat(remembered.get("all")).isEqualTo("never");
			table.set("old");
			status.setRollbackOnly();
		});
		assertThat(remembered.get("all")).isEqualTo("old");
	}

	@Test
	void aTransactionOfItsOwnInBetweenReadsWhatIsRemembered() {
		remembered.get("all");
		TransactionTemplate own = new TransactionTemplate(transaction.getTransactionManager());
		own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		transaction.executeWithoutResult(status -> {
			remembered.forget();
			own.executeWithoutResult(inner -> assertThat(remembered.get("all")).isEqualTo("old"));
			table.set("written");
			assertThat(remembered.get("all")).isEqualTo("written");
			assertThat(elsewhere()).isEqualTo("old");
		});
		assertThat(elsewhere()).isEqualTo("written");
	}

	@Test
	void whatWasReadBeforeAChangeIsNotRememberedAfterIt() {
		Remembered<String, String> slow = new Remembered<>(key -> {
			String read = table.get();
			if (read.equals("old")) {
				table.set("new");
				CompletableFuture.runAsync(this.slowly(key)).join();
			}
			return read;
		});
		this.slow = slow;
		assertThat(slow.get("all")).isEqualTo("old");
		assertThat(slow.get("all")).isEqualTo("new");
	}

	private Remembered<String, String> slow;

	private Runnable slowly(String key) {
		return () -> slow.forget();
	}

	private String elsewhere() {
		return CompletableFuture.supplyAsync(() -> remembered.get("all")).join();
	}

	private static final class Transactions extends AbstractPlatformTransactionManager implements PlatformTransactionManager {

		private final ThreadLocal<Object> open = new ThreadLocal<>();

		@Override
		protected Object doGetTransaction() {
			return new Object();
		}

		@Override
		protected boolean isExistingTransaction(Object transaction) {
			return open.get() != null;
		}

		@Override
		protected Object doSuspend(Object transaction) {
			Object suspended = open.get();
			open.remove();
			return suspended;
		}

		@Override
		protected void doResume(Object transaction, Object suspended) {
			open.set(suspended);
		}

		@Override
		protected void doBegin(Object transaction, TransactionDefinition definition) {
			open.set(transaction);
		}

		@Override
		protected void doCommit(DefaultTransactionStatus status) {
		}

		@Override
		protected void doRollback(DefaultTransactionStatus status) {
		}

		@Override
		protected void doCleanupAfterCompletion(Object transaction) {
			open.remove();
		}

	}

}
