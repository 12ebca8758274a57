package org.yishitang.council;

/**
 * What the table of eligibility says.
 *
 * @param result whether the council may talk about it
 * @param reason which rule, and what other way there is where it may not
 */
public record Judgement(Eligibility result, String reason) {

	/** Whether the council may talk about it. */
	public boolean eligible() {
		return result == Eligibility.ELIGIBLE;
	}

}
