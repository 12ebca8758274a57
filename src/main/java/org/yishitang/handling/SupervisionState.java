package org.yishitang.handling;

/** Where a supervision order stands. */
public enum SupervisionState {

	/** The answer is due. */
	OPEN,
	/** Answered in writing. */
	ANSWERED,
	/** The matter ended before the answer. */
	CANCELLED

}
