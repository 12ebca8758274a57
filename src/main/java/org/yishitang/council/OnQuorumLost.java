package org.yishitang.council;

/** What is decided when a recusal takes the quorum away. */
public enum OnQuorumLost {

	/** Wait for members to come and call the roll again. */
	WAIT,

	/** Break off; counts as a sitting that could not be held. */
	BREAK_OFF,

	/** Go on without a vote. */
	NO_VOTE

}
