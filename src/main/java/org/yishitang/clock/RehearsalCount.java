package org.yishitang.clock;

/**
 * How often something happened by the rules in force, and how often it would have by the draft.
 *
 * @param what a step, a limit, or a post and the person in it
 * @param person account id, null where {@code what} is no post or nobody is there
 */
public record RehearsalCount(String what, String person, int before, int after) {

	/** Whether it happened at all. */
	public boolean happened() {
		return before > 0 || after > 0;
	}

	/** More by the draft; less is negative. */
	public int more() {
		return after - before;
	}

}
