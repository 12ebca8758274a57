package org.yishitang.closing;

/** How a matter goes on after a call-back. */
public enum CallBackResult {

	/** Solved, explained, or three attempts failed: to strike-off. */
	DONE,
	/** Nobody answered and fewer than three attempts: call again. */
	AGAIN,
	/** Unsolved though it was our duty: a new cycle. */
	REOPEN,
	/** Dissatisfied with simple handling: a leader decides on the ordinary way. */
	DISSATISFIED

}
