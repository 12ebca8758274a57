package org.yishitang.clock;

import java.time.Duration;
import java.time.Instant;

/** Lights burn for what the office owes; a right or term of somebody else that runs out is nobody's delay. */
final class Lights {

	private static final int HALF = 50;

	private static final int FOUR_FIFTHS = 80;

	private Lights() {
	}

	static Light of(Deadline deadline, Instant now) {
		if (deadline.state() == DeadlineState.BREACHED) {
			return Light.RED;
		}
		if (!deadline.state().live() || !deadline.guarded()) {
			return Light.GREEN;
		}
		if (!now.isBefore(deadline.legalEnd())) {
			return Light.RED;
		}
		if (!now.isBefore(deadline.targetEnd()) || now.isAfter(share(deadline, FOUR_FIFTHS))) {
			return Light.ORANGE;
		}
		return now.isBefore(share(deadline, HALF)) ? Light.GREEN : Light.YELLOW;
	}

	/** The moment at which this share of a limit's whole span has gone by. */
	static Instant share(Deadline deadline, int percent) {
		Duration span = Duration.between(deadline.runsFrom(), deadline.legalEnd());
		return deadline.runsFrom().plus(span.multipliedBy(percent).dividedBy(100));
	}

}
