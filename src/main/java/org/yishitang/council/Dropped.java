package org.yishitang.council;

/**
 * Somebody who is not proposed, and why not.
 *
 * @param member who
 * @param why why not
 */
public record Dropped(CouncilMember member, Ground why) {

	/** What keeps a member away; those with a conflict stay out by rule, before anybody asks them. */
	public enum Ground {

		/** not a member on that day */
		OUT_OF_TERM(null),
		/** cannot sit on that day */
		UNAVAILABLE(null),
		/** asked before: declined, stays out or was replaced */
		ASKED_BEFORE(null),
		/** lives in a building of the matter */
		NEIGHBOUR(Conflict.NEIGHBOUR),
		/** works for a unit that is a party */
		EMPLOYER(Conflict.EMPLOYER),
		/** had a part in the matter */
		EARLIER_PART(Conflict.EARLIER_PART),
		/** has the name of a party: perhaps is one */
		SAME_NAME(Conflict.OTHER);

		private final Conflict conflict;

		Ground(Conflict conflict) {
			this.conflict = conflict;
		}

		/** The conflict of interest behind it, or null. */
		public Conflict conflict() {
			return conflict;
		}

	}

}
