package org.yishitang.clock;

/** Where a change of a limit stands. */
public enum RuleChangeState {

	/** Waits for the second person. */
	PENDING,
	/** Entered as a version. */
	IN_FORCE,
	/** Refused by the second person. */
	REFUSED,
	/** Taken back by an administrator. */
	WITHDRAWN

}
