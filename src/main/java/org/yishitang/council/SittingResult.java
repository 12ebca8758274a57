package org.yishitang.council;

/** What a sitting came to. */
public enum SittingResult {

	/** A proposal has its majority. */
	CARRIED,

	/** None has. */
	NOT_CARRIED,

	/** The council recommends; the owners have to vote (民法典 Art. 278). */
	OWNERS_VOTE,

	/** Deliberated without a vote. */
	NO_VOTE

}
