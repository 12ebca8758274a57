package org.yishitang.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

/** Sets up the two runs of a rehearsal. */
@Component
class RehearsalSetting {

	private final DeadlineRules rules;

	private final RehearsalLadder ladder;

	private final StatutoryClock statutory;

	private final Clock clock;

	RehearsalSetting(DeadlineRules rules, RehearsalLadder ladder, StatutoryClock statutory, Clock clock) {
		this.rules = rules;
		this.ladder = ladder;
		this.statutory = statutory;
		this.clock = clock;
	}

	/** By the table in force. */
	RehearsalRun asIs(Instant now) {
		return run(rules.book(), now);
	}

	/** By the same table with the drafts in it. */
	RehearsalRun drafted(List<RuleDraft> drafts, Instant now) {
		RuleBook book = rules.book();
		List<DeadlineRule> rows = new ArrayList<>(book.rows());
		Map<String, LimitRefusal> refusals = new LinkedHashMap<>();
		for (int i = 0; i < drafts.size(); i++) {
			RuleDraft draft = drafts.get(i);
			RuleValues values = startingToday(draft.values());
			DeadlineRule before = book.find(draft.series().code(), draft.series().variant(), draft.series().profile(), today());
			int at = i;
			RuleChecks.of(book, today(), before, values)
				.forEach((field, refusal) -> refusals.put(at + "." + field, refusal));
			rows.add(before.revised(values, Integer.MAX_VALUE - i));
		}
		refusals.values().removeIf(refusal -> refusal.key().equals("rules.refusal.unchanged"));
		if (!refusals.isEmpty()) {
			throw new RuleRefused(refusals);
		}
		return run(new RuleBook(rows), now);
	}

	/** Codes of the limits the drafts could change, those they extend among them. */
	Set<String> concerned(List<RuleDraft> drafts) {
		Set<String> codes = new TreeSet<>();
		for (RuleDraft draft : drafts) {
			String name = draft.series().in(DeadlineRules.DEFAULT_PROFILE).id();
			codes.add(draft.series().code());
			rules.all().stream().filter(row -> name.equals(row.extension())).forEach(row -> codes.add(row.code()));
		}
		return codes;
	}

	private RehearsalRun run(RuleBook book, Instant now) {
		return new RehearsalRun(book, ladder, statutory, now, clock.getZone());
	}

	private RuleValues startingToday(RuleValues values) {
		return new RuleValues(values.amount(), values.unit(), values.binding(), values.basis(), values.profile(), today());
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

}
