package org.yishitang.process.year;

/** Years that an office must survive: the clock has to hold when people do not. */
public enum Hostility {

	/** Nothing out of the ordinary. */
	NONE,
	/** No member of staff ever touches a task: every ladder climbs to its end. */
	NOBODY_ACTS,
	/** Everybody is ill most of the time. */
	EVERYBODY_ILL,
	/** No resident ever answers, consents, rates or can be reached. */
	RESIDENTS_SILENT,
	/** Everything is done, but late by some working days. */
	EVERYTHING_LATE,
	/** Everything comes twice: submissions, work, timers. */
	DUPLICATES

}
