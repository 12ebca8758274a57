package org.yishitang.records;

import java.time.Instant;

/** What the room needs of the engine: somebody who decides and does it, and the steps of the ladder. */
public interface DataRequestEngine {

	/**
	 * Somebody asked.
	 * @param moments when whom to tell that it waits
	 */
	void asked(DataRequest request, Moments moments);

	/**
	 * Steps of the ladder in force on this request's limit.
	 *
	 * @param holder when the officer for personal data is reminded
	 * @param leader when the responsible leader is told
	 * @param director when the director is told
	 * @param late from when it is late
	 */
	record Moments(Instant holder, Instant leader, Instant director, Instant late) {

	}

}
