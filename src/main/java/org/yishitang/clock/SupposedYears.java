package org.yishitang.clock;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What one thread takes a year for before others do: a notice that is only looked at, or one that is not yet committed.
 * What everybody remembers stays clean of it.
 */
final class SupposedYears {

	private static final ThreadLocal<Map<Integer, YearOfDays>> SUPPOSED = ThreadLocal.withInitial(Map::of);

	private SupposedYears() {
	}

	/** The year as this thread supposes it, or null. */
	static YearOfDays of(int year) {
		return SUPPOSED.get().get(year);
	}

	/** While this is done. */
	static <T> T during(int year, YearOfDays days, Supplier<T> work) {
		Map<Integer, YearOfDays> before = SUPPOSED.get();
		try {
			SUPPOSED.set(with(before, year, days));
			return work.get();
		}
		finally {
			leave(before);
		}
	}

	/** Until the transaction ends, whichever way; several years of one transaction end together. */
	static void untilTheEnd(int year, YearOfDays days, Runnable then) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				SUPPOSED.remove();
				then.run();
			}
		});
		SUPPOSED.set(with(SUPPOSED.get(), year, days));
	}

	private static void leave(Map<Integer, YearOfDays> before) {
		if (before.isEmpty()) {
			SUPPOSED.remove();
		}
		else {
			SUPPOSED.set(before);
		}
	}

	private static Map<Integer, YearOfDays> with(Map<Integer, YearOfDays> before, int year, YearOfDays days) {
		Map<Integer, YearOfDays> more = new HashMap<>(before);
		more.put(year, days);
		return more;
	}

}
