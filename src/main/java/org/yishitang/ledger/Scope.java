package org.yishitang.ledger;

import java.util.Set;

/**
 * Which matters somebody may see.
 *
 * @param all every matter that is not an accusation
 * @param triaging also accusations until they are handed over
 * @param accusations accusations, and only with this
 * @param byNumber any matter that is not an accusation when asked for by its exact number
 * @param registrar matters registered by this account, or null
 * @param communities matters of these communities
 * @param grids matters of these grids
 * @param posts matters these posts are or were responsible for
 * @param stored of all these also those that are only stored (个人信息保护法 Art. 47(2))
 * @param viewer of all these narrow matters only those in which this account is named
 */
public record Scope(boolean all, boolean triaging, boolean accusations, boolean byNumber, String registrar,
		Set<String> communities, Set<String> grids, Set<String> posts, boolean stored, String viewer) {

	/** Nothing at all. */
	public static Scope nothing() {
		return new Scope(false, false, false, false, null, Set.of(), Set.of(), Set.of(), false, null);
	}

	/** Every matter that is neither an accusation nor narrow. */
	public static Scope everything() {
		return everything(null);
	}

	/** The same, with the narrow matters in which this account is named. */
	public static Scope everything(String viewer) {
		return new Scope(true, false, false, false, null, Set.of(), Set.of(), Set.of(), false, viewer);
	}

}
