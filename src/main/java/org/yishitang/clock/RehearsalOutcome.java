package org.yishitang.clock;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a draft would have meant; numbers only.
 *
 * @param since matters from this moment on
 * @param until the moment of the rehearsal
 * @param limits how many limits were counted again
 * @param matters to how many matters they belong
 * @param cut whether there were more than can be counted at once, so that only the latest are
 * @param steps reminders and escalations by step, the breach last
 * @param actions what the steps do, by action: reminders, pages, written orders, listings
 * @param breaches late limits, by limit
 * @param told messages by post and person, the greatest difference first
 */
public record RehearsalOutcome(Instant since, Instant until, int limits, int matters, boolean cut,
		List<RehearsalCount> steps, List<RehearsalCount> actions, List<RehearsalCount> breaches,
		List<RehearsalCount> told) {

	/** Whether the draft would have made no difference. */
	public boolean same() {
		return Stream.of(steps, actions, breaches, told)
			.flatMap(List::stream)
			.allMatch(count -> count.more() == 0);
	}

}
