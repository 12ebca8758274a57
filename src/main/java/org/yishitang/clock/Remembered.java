package org.yishitang.clock;

import java.time.Duration;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that are read at every step and change a few times a year. Reading happens outside any lock, so that nobody who
 * holds a connection waits for somebody who needs one. Whoever changes rows reads past it until the transaction is
 * over: nobody counts with what is not committed, and the change itself counts with what it wrote.
 */
final class Remembered<K, V> {

	/** How long another node may still count with what was there before a change. */
	static final Duration KEPT = Duration.ofMinutes(1);

	private final Function<K, V> reading;

	private final Ticker ticker;

	private volatile Cache<K, V> known;

	Remembered(Function<K, V> reading) {
		this(reading, Ticker.systemTicker());
	}

	Remembered(Function<K, V> reading, Ticker ticker) {
		this.reading = reading;
		this.ticker = ticker;
		this.known = empty();
	}

	V get(K key) {
		if (TransactionSynchronizationManager.hasResource(this)) {
			return reading.apply(key);
		}
		// A value read before a change is put where nobody looks any more.
		Cache<K, V> now = known;
		V value = now.getIfPresent(key);
		if (value == null) {
			value = reading.apply(key);
			now.put(key, value);
		}
		return value;
	}

	/** To be called after writing; holds for the rest of the transaction, and once more for everybody when it is over. */
	void forget() {
		known = empty();
		if (TransactionSynchronizationManager.isSynchronizationActive()
				&& !TransactionSynchronizationManager.hasResource(this)) {
			TransactionSynchronizationManager.bindResource(this, Boolean.TRUE);
			TransactionSynchronizationManager.registerSynchronization(new Writing());
		}
	}

	private Cache<K, V> empty() {
		return Caffeine.newBuilder().maximumSize(200).expireAfterWrite(KEPT).ticker(ticker).build();
	}

	private final class Writing implements TransactionSynchronization {

		@Override
		public void suspend() {
			TransactionSynchronizationManager.unbindResourceIfPossible(Remembered.this);
		}

		@Override
		public void resume() {
			TransactionSynchronizationManager.bindResource(Remembered.this, Boolean.TRUE);
		}

		@Override
		public void afterCompletion(int status) {
			TransactionSynchronizationManager.unbindResourceIfPossible(Remembered.this);
			known = empty();
		}

	}

}
