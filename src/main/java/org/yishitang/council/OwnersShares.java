package org.yishitang.council;

/**
 * What the law asks of a vote of owners (民法典 Art. 278(2)), counted by area and by heads; a statute, so no setting.
 */
public final class OwnersShares {

	/** How many take part. */
	public static final Share QUORUM = new Share(2, 3, true);

	private static final Share HALF = new Share(1, 2, false);

	private static final Share THREE_QUARTERS = new Share(3, 4, true);

	private OwnersShares() {
	}

	/** Of those that take part; null where no vote is needed. */
	public static Share majority(OwnersVote vote) {
		return switch (vote) {
			case NONE -> null;
			case HALF -> HALF;
			case THREE_QUARTERS -> THREE_QUARTERS;
		};
	}

}
