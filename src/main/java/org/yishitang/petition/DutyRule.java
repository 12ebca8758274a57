package org.yishitang.petition;

import java.util.Map;
import java.util.Optional;

/**
 * A rule about a piece of human work, held for every way in (Tasklist, REST, desk) by the one room that speaks to the
 * engine. Steps write their rules as beans of this type and stay free of the engine.
 */
public interface DutyRule {

	/** Ids of the user tasks the rule concerns. */
	java.util.Set<String> duties();

	/** Whether this account may take the work. */
	default Optional<Refusal> onClaim(Petition petition, String account) {
		return Optional.empty();
	}

	/**
	 * Whether this account may finish the work with these values. Also called when nobody claimed first, after
	 * {@link #onClaim}.
	 * @param values what the form sent: codes, dates, booleans, numbers and texts by field key
	 */
	default Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		return Optional.empty();
	}

}
