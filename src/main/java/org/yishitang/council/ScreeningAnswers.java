package org.yishitang.council;

/**
 * What only a person can tell the table of eligibility.
 *
 * @param accusation somebody of an office is accused
 * @param privateData it cannot be talked about without somebody's private data
 * @param violence a crime or violence is in it
 * @param inCourt it lies before a court, prosecutor or the police
 * @param inArbitration it lies before an arbitration commission
 * @param unlawful what is proposed would be against the law
 * @param leaderAsks the responsible leader asks for it
 */
public record ScreeningAnswers(boolean accusation, boolean privateData, boolean violence, boolean inCourt,
		boolean inArbitration, boolean unlawful, boolean leaderAsks) {

	/** Nothing of the kind. */
	public static ScreeningAnswers none() {
		return new ScreeningAnswers(false, false, false, false, false, false, false);
	}

}
