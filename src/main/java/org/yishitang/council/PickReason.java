package org.yishitang.council;

/**
 * Why somebody stands where they stand in the order; the words are {@code council.why.<code>}.
 *
 * @param code what counted
 * @param value a number, a code or nothing, for the sentence
 */
public record PickReason(Code code, String value) {

	/** What counts, in this order. */
	public enum Code {

		/** nobody of this kind is seated yet */
		KIND_MISSING,
		/** no kind is seated more rarely */
		KIND_FEWEST,
		/** of the community's own council */
		OWN_COUNCIL,
		/** of the subdistrict's council, for want of the community's own */
		FROM_SUBDISTRICT,
		/** was never drawn in a year */
		NEVER_DRAWN,
		/** how often they sat or are to sit in a year */
		TURNS,
		/** knows about this sort of matter */
		SPECIALITY

	}

}
