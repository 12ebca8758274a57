package org.yishitang.audit;

/**
 * What a walk along the chain found.
 *
 * @param links how many links hold
 * @param problem what is wrong with the first bad one, or null where all is well
 * @param entry number of the line concerned, or null where it is gone or none
 * @param link place in the chain concerned, or null
 */
public record Verdict(long links, Problem problem, Long entry, Long link) {

	/** What can be wrong. */
	public enum Problem {

		/** A line or its link was changed, or links changed places. */
		CHANGED,

		/** The line of a link is gone. */
		ENTRY_GONE,

		/** A link is gone. */
		LINK_GONE,

		/** A line was written by somebody else than this server. */
		NOT_OURS,

		/** A line was never joined to the chain. */
		LEFT_OUT,

		/** The end of the chain is gone: more was known outside the database. */
		CUT_OFF,

		/** A signed head does not fit the chain. */
		HEAD

	}

	/** Whether nothing is wrong. */
	public boolean whole() {
		return problem == null;
	}

}
