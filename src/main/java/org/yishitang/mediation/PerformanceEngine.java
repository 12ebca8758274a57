package org.yishitang.mediation;

import java.time.Instant;

/** What the room needs of the engine: something that waits for the day of a promise, and for the days of the court. */
public interface PerformanceEngine {

	/**
	 * A promise was given.
	 * @param times when to ask for proof, and from when the answer is late
	 */
	void given(Performance promise, Performing.Times times);

	/** Somebody says that it was kept. */
	void reported(Performance promise);

	/**
	 * Both parties may ask the court for confirmation.
	 * @param remind when they are reminded
	 * @param lapse when the right is gone
	 */
	void confirmable(String caseNo, Instant remind, Instant lapse);

	/** They asked. */
	void applied(String caseNo);

}
