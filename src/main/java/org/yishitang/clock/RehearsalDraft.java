package org.yishitang.clock;

import java.util.List;

/**
 * What is tried out together.
 *
 * @param limits limits as they might be, at most one for each
 * @param ladder the whole ladder as it might be; null for the one in force
 */
public record RehearsalDraft(List<RuleDraft> limits, LadderTable ladder) {

	public RehearsalDraft {
		limits = List.copyOf(limits);
	}

	/** Nothing is drafted. */
	boolean empty() {
		return limits.isEmpty() && ladder == null;
	}

}
