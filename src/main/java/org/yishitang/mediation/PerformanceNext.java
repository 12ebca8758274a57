package org.yishitang.mediation;

/** How it goes on with a promise that somebody looked at. */
public enum PerformanceNext {

	/** Its new day is waited for. */
	WAIT,

	/** The parties are asked again later. */
	FOLLOW_UP,

	/** It is broken. */
	BREACH,

	/** Kept for good. */
	DONE,

	/** Broken and left to the parties. */
	GIVEN_UP

}
