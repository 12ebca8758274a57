package org.yishitang.ledger;

/** Lines that the clock writes into a matter's history. */
public enum ClockLine {

	/** A limit began to run. */
	DEADLINE_OPENED,
	/** A limit got another last day. */
	DEADLINE_MOVED,
	/** A limit kept its last day; the year's notice has confirmed it. */
	DEADLINE_CONFIRMED,
	/** A limit was met, missed, cancelled or lifted; the new value says which. */
	DEADLINE_SETTLED,
	/** The next step of the escalation ladder was told. */
	LADDER_CLIMBED

}
