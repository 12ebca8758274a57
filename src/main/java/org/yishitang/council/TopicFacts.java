package org.yishitang.council;

/**
 * What the table of eligibility looks at.
 *
 * @param nature code of the nature, empty where there is none
 * @param category leaf of the category table, empty where unknown
 * @param privateData it cannot be talked about without somebody's private data
 * @param violence a crime or violence is in it
 * @param inCourt it lies before a court, prosecutor or the police
 * @param inArbitration it lies before an arbitration commission
 * @param unlawful what is proposed would be against the law
 * @param households number of households affected
 * @param commonArea common areas or common funds are concerned
 * @param repeated how often it was raised at the same place within 90 days
 * @param asked who asks for it: {@code LEADER}, {@code HANDLER} or nobody of these, empty
 */
public record TopicFacts(String nature, String category, boolean privateData, boolean violence, boolean inCourt,
		boolean inArbitration, boolean unlawful, int households, boolean commonArea, int repeated, String asked) {

	/** A leader asks for it. */
	public static final String LEADER = "LEADER";

	/** The handler asks for it after the investigation. */
	public static final String HANDLER = "HANDLER";

}
