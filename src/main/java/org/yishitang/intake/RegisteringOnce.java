package org.yishitang.intake;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a registration in a transaction of its own, once for each idempotency key. The unique index decides; whoever
 * loses reads the winner's receipt in a new transaction. Registrations follow one another at the row of the number
 * series anyway, so the rest wait here and not with a connection of the pool in hand.
 */
@Component
class RegisteringOnce {

	private static final int ATTEMPTS = 5;

	private static final int AT_WORK = 3;

	private static final int PATIENCE_SECONDS = 30;

	private final Semaphore queue = new Semaphore(AT_WORK, true);

	private final Lock[] waiting = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

	private final ReceiptRows rows;

	private final Receipts receipts;

	private final TransactionTemplate transaction;

	RegisteringOnce(ReceiptRows rows, Receipts receipts, PlatformTransactionManager transactions) {
		this.rows = rows;
		this.receipts = receipts;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * The receipt of this request.
	 * @throws KeyAlreadyUsed if the key belongs to another body
	 */
	Receipt register(Once request, Supplier<ReceiptRow> registration) {
		if (request.key() == null) {
			return queued(request, registration);
		}
		Lock lock = waiting[Math.floorMod(request.key().hashCode(), waiting.length)];
		lock.lock();
		try {
			return queued(request, registration);
		}
		finally {
			lock.unlock();
		}
	}

	private Receipt queued(Once request, Supplier<ReceiptRow> registration) {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			// The caller may hold the number row already: waiting here for somebody who waits for it would never end.
			return attempt(request, registration);
		}
		boolean myTurn = false;
		try {
			myTurn = queue.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
			if (!myTurn) {
				throw new CannotAcquireLockException("too many registrations at once");
			}
			return attempt(request, registration);
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new CannotAcquireLockException("stopped while waiting", stopped);
		}
		finally {
			if (myTurn) {
				queue.release();
			}
		}
	}

	private Receipt attempt(Once request, Supplier<ReceiptRow> registration) {
		for (int attempt = 1;; attempt++) {
			Optional<Receipt> earlier = earlier(request);
			if (earlier.isPresent()) {
				return earlier.get();
			}
			try {
				return receipts.copy(transaction.execute(status -> registration.get()));
			}
			catch (DataIntegrityViolationException | TransientDataAccessException lost) {
				if (attempt == ATTEMPTS) {
					throw lost;
				}
			}
		}
	}

	private Optional<Receipt> earlier(Once request) {
		if (request.key() == null) {
			return Optional.empty();
		}
		return rows.findByIdempotencyKey(request.key()).map(row -> {
			if (!request.bodyMac().equals(row.bodyMac())) {
				throw new KeyAlreadyUsed();
			}
			return receipts.copy(row);
		});
	}

}
