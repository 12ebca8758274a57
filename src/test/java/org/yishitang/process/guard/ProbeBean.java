package org.yishitang.process.guard;

import java.util.concurrent.atomic.AtomicInteger;

/** A bean nobody may reach by an expression; it counts how often somebody did. */
class ProbeBean {

	private final AtomicInteger touched = new AtomicInteger();

	public int touch() {
		return touched.incrementAndGet();
	}

	int count() {
		return touched.get();
	}

}
