package org.yishitang.process.year.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

/** No matter without a live token, a limit that guards it, or an end; nothing runs for what has ended. */
@Component
class Tokens implements Check {

	private static final String NO_TOKEN = "open-without-token";

	private static final String UNGUARDED = "open-without-limit";

	private static final String ONE_INSTANCE = "one-instance-per-open-matter";

	private static final String ALIVE = "instance-of-ended-matter";

	private static final String OWED = "limit-of-ended-matter";

	private static final String FORGOTTEN = "owed-later-without-token";

	private static final String ALIEN = "instance-without-matter";

	/** What may still be owed by others, or asked of us, when a matter has ended. */
	private static final Set<String> OUTLIVING = Set.of("supervision", "accusation", "review", "council-follow-up",
			"promise", "judicial-confirmation", "data-request");

	/** The token waits for the sender's answer to our objection, and for nobody here. */
	private static final String AWAITED = "OBJECTION";

	/** Limits of what is still owed then, and where it waits: our file for a review, handing over an accusation. */
	static final Map<String, String> OWED_LATER = Map.of("REVIEW-FILE", "review", "DL-14", "accusation");

	/** Instances whose key is not a receipt number. */
	private static final Set<String> OF_NO_MATTER = Set.of("cover", "morning-check");

	@Override
	public Set<String> rules() {
		return Set.of(NO_TOKEN, UNGUARDED, ONE_INSTANCE, ALIVE, OWED, FORGOTTEN, ALIEN);
	}

	@Override
	public void look(Evidence evidence, Findings findings) {
		evidence.all().forEach(each -> {
			List<Evidence.Instance> instances = evidence.of(evidence.instances(), each.no());
			long main = instances.stream().filter(one -> one.top() && one.process().equals("petition")).count();
			if (each.ended()) {
				findings.holds(main == 0 && instances.stream().allMatch(one -> OUTLIVING.contains(one.process())), ALIVE,
						each.no(), "%s, yet %s", each.status(), instances);
				findings.holds(evidence.of(evidence.limits(), each.no())
					.stream()
					.noneMatch(limit -> limit.guarded() && limit.live() && !OWED_LATER.containsKey(limit.rule())), OWED,
						each.no(), "%s", each.status());
				evidence.of(evidence.limits(), each.no())
					.stream()
					.filter(limit -> limit.live() && OWED_LATER.containsKey(limit.rule()))
					.forEach(limit -> findings.holds(
							instances.stream().anyMatch(one -> one.process().equals(OWED_LATER.get(limit.rule()))), FORGOTTEN,
							each.no(), "%s runs, yet %s", limit.rule(), instances));
				return;
			}
			findings.holds(main == 1, ONE_INSTANCE, each.no(), "%s with %d instances", each.status(), main);
			findings.holds(evidence.of(evidence.tasks(), each.no())
				.stream()
				.anyMatch(task -> !OUTLIVING.contains(task.process())) || main == 1 && each.status().equals(AWAITED),
					NO_TOKEN, each.no(), "%s, but nothing waits", each.status());
			findings.holds(evidence.of(evidence.limits(), each.no())
				.stream()
				.anyMatch(limit -> limit.guarded() && limit.live() || limit.breached()), UNGUARDED, each.no(),
					"%s, but no limit runs or is breached", each.status());
		});
		evidence.instances()
			.forEach((no, instances) -> findings.holds(evidence.cases().containsKey(no)
					|| instances.stream().allMatch(one -> OF_NO_MATTER.contains(one.process())), ALIEN, no, "%s", instances));
	}

}
