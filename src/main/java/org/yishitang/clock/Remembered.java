package org.yishitang.clock;

import java.time.Duration;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Rows that are read at every step and change a few times a year. Reading happens outside any lock, so that nobody who
 * holds a connection waits for somebody who needs one.
 */
final class Remembered<K, V> {

	/** How long another node may still count with what was there before a change. */
	private static final Duration KEPT = Duration.ofMinutes(1);

	private final Cache<K, V> known = Caffeine.newBuilder().maximumSize(200).expireAfterWrite(KEPT).build();

	private final Function<K, V> reading;

	Remembered(Function<K, V> reading) {
		this.reading = reading;
	}

	V get(K key) {
		V value = known.getIfPresent(key);
		if (value == null) {
			value = reading.apply(key);
			known.put(key, value);
		}
		return value;
	}

	void forget() {
		known.invalidateAll();
	}

}
