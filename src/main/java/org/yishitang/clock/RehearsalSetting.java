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

	private final RehearsalLadders ladders;

	private final StatutoryClock statutory;

	private final Clock clock;

	RehearsalSetting(DeadlineRules rules, RehearsalLadders ladders, StatutoryClock statutory, Clock clock) {
		this.rules = rules;
		this.ladders = ladders;
		this.statutory = statutory;
		this.clock = clock;
	}

	/** By what is in force. */
	RehearsalRun asIs(Instant now) {
		return run(rules.book(), ladders.inForce(), now);
	}

	/** By the same with the draft in it. */
	RehearsalRun drafted(RehearsalDraft draft, Instant now) {
		RuleBook book = draft.limits().isEmpty() ? rules.book() : drafted(draft.limits());
		return run(book, draft.ladder() == null ? ladders.inForce() : ladders.drafted(draft.ladder()), now);
	}

	/** Codes of the limits the draft could change, those a drafted extension lengthens among them. */
	Set<String> concerned(RehearsalDraft draft) {
		Set<String> codes = new TreeSet<>();
		for (RuleDraft limit : draft.limits()) {
			String name = limit.series().in(DeadlineRules.DEFAULT_PROFILE).id();
			codes.add(limit.series().code());
			rules.all().stream().filter(row -> name.equals(row.extension())).forEach(row -> codes.add(row.code()));
		}
		if (draft.ladder() != null) {
			codes.addAll(ladders.concerned(draft.ladder()));
		}
		return codes;
	}

	private RuleBook drafted(List<RuleDraft> drafts) {
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
		return new RuleBook(rows);
	}

	private RehearsalRun run(RuleBook book, RehearsalLadder ladder, Instant now) {
		return new RehearsalRun(book, ladder, statutory, now, clock.getZone());
	}

	private RuleValues startingToday(RuleValues values) {
		return new RuleValues(values.amount(), values.unit(), values.binding(), values.basis(), values.profile(), today());
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

}
