package org.yishitang.petition;

/** What a reviewing organ ordered a new cycle for. */
public enum CycleOrder {

	/** The opinion was annulled: handled anew within the full limit, and the new opinion may be reviewed. */
	REDO,
	/** The opinion was changed: the changed one binds and is carried out; no new chain of reviews begins. */
	CARRY_OUT

}
