package org.yishitang.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A limit as far as its ladder depends on it, running or imagined.
 *
 * @param rule e.g. {@code DL-06}
 * @param urgency {@code L1} to {@code L5} of the matter; empty while unknown
 * @param procedure procedure of the matter; empty while unknown
 * @param aroundTheClock whether it is counted in hours
 * @param runsFrom when its first unit begins
 * @param dueLegal last lawful day
 * @param legalEnd from when it is late
 * @param extended whether it was extended
 */
public record LadderLimit(String rule, String urgency, String procedure, boolean aroundTheClock, Instant runsFrom,
		LocalDate dueLegal, Instant legalEnd, boolean extended) {

	/** A running limit of a matter. */
	static LadderLimit of(Deadline deadline, MatterKind matter) {
		return new LadderLimit(deadline.rule(), matter.urgency(), matter.procedure(), deadline.unit().aroundTheClock(),
				deadline.runsFrom(), deadline.dueLegal(), deadline.legalEnd(), deadline.extensionAmount() > 0);
	}

	/**
	 * A limit that is only counted, e.g. by a draft of a rule.
	 * @param urgency of the matter, empty while unknown
	 * @param procedure of the matter, empty while unknown
	 */
	public static LadderLimit of(DueDate due, String urgency, String procedure) {
		return new LadderLimit(due.rule().code(), urgency, procedure, due.unit().aroundTheClock(), due.runsFrom(),
				LocalDate.from(due.dueLegal()), due.legalEnd(), false);
	}

	/** The same without its dates: limits that are equal in this have the same rows. */
	LadderLimit sort() {
		return new LadderLimit(rule, urgency, procedure, aroundTheClock, null, null, null, extended);
	}

	/** The moment at which this share of the whole span has gone by. */
	Instant share(int percent) {
		return runsFrom.plus(Duration.between(runsFrom, legalEnd).multipliedBy(percent).dividedBy(100));
	}

}
