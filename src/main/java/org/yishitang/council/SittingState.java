package org.yishitang.council;

/** How far a sitting has come. */
public enum SittingState {

	/** Invited. */
	CONVENED,

	/** The roll was called and there is a quorum. */
	OPEN,

	/** The vote is open. */
	VOTING,

	/** Stopped: a recusal took the quorum away. */
	HALTED,

	/** Not enough members, or broken off. */
	FAILED,

	/** The vote is closed and counted, or it was decided to go without one. */
	COUNTED,

	/** Its words are published. */
	PUBLISHED,

	/** An objection was upheld: the council meets again. */
	SET_ASIDE,

	/** What was resolved stands. */
	STANDS;

	/** Whether people sit in the room. */
	public boolean inSession() {
		return this == OPEN || this == VOTING || this == HALTED;
	}

	/** Whether members may still say that they come or not. */
	public boolean awaited() {
		return this == CONVENED;
	}

}
