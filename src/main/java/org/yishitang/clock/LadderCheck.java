package org.yishitang.clock;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.yishitang.territory.Posts;

import org.springframework.stereotype.Component;

/** What a ladder must be before it may be put in force. */
@Component
class LadderCheck {

	private static final int LONGEST_REASON = 300;

	private static final int LONGEST_ANSWER = 90;

	private final LadderRowCheck single;

	private final DeadlineRules rules;

	private final Posts posts;

	LadderCheck(LadderRowCheck single, DeadlineRules rules, Posts posts) {
		this.single = single;
		this.rules = rules;
		this.posts = posts;
	}

	void reason(String reason) {
		if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
			throw refused("reason", LONGEST_REASON);
		}
	}

	void table(LadderTable table) {
		Map<String, Integer> spans = spans();
		Set<String> known = posts.all().stream().map(post -> post.id()).collect(Collectors.toSet());
		Set<String> keys = new HashSet<>();
		for (LadderRow row : table.rows()) {
			single.check(row, spans, known);
			if (!keys.add(row.key())) {
				throw refused("twice", row.key());
			}
		}
		complete(table.rows());
		scopes(table.rows()).forEach(scope -> ascending(table, scope, spans));
		table.triggers().forEach(LadderCheck::trigger);
	}

	/** Every limit has every step, so that none passes without the whole ladder. */
	private static void complete(List<LadderRow> rows) {
		for (String all : List.of(LadderRow.ALL_IN_DAYS, LadderRow.ALL_IN_HOURS)) {
			Set<LadderStep> there = rows.stream()
				.filter(row -> row.general() && row.rule().equals(all))
				.map(LadderRow::step)
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(LadderStep.class)));
			EnumSet.complementOf(EnumSet.copyOf(there.isEmpty() ? EnumSet.noneOf(LadderStep.class) : there))
				.stream()
				.findFirst()
				.ifPresent(step -> {
					throw refused("incomplete", all, "#clock.step." + step);
				});
		}
	}

	/** Each combination that some row names: there a ladder of its own may come about. */
	private static List<LadderRow> scopes(List<LadderRow> rows) {
		List<LadderRow> scopes = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (LadderRow rule : rows) {
			for (LadderRow sort : rows) {
				if (seen.add(rule.rule() + "/" + sort.urgency() + "/" + sort.procedure())) {
					scopes.add(new LadderRow(rule.rule(), sort.urgency(), sort.procedure(), rule.step(), rule.kind(),
							rule.amount(), rule.recipients(), rule.action(), rule.answerDays()));
				}
			}
		}
		return scopes;
	}

	/** Shares and days of one ladder rise from step to step. */
	private void ascending(LadderTable table, LadderRow scope, Map<String, Integer> spans) {
		boolean hours = scope.rule().equals(LadderRow.ALL_IN_HOURS)
				|| spans.getOrDefault(scope.rule(), 0) == LadderRowCheck.AROUND_THE_CLOCK;
		LadderLimit limit = new LadderLimit(scope.rule(), scope.urgency(), scope.procedure(), hours, null, null, null,
				false);
		LadderRow below = null;
		Map<LadderStep, LadderRow> ladder = table.ladderOf(limit);
		for (LadderRow row : ladder.values()) {
			if (below != null && falls(below, row, spans.getOrDefault(scope.rule(), 0))) {
				throw refused("not-ascending", scope.rule(), "#clock.step." + below.step(), "#clock.step." + row.step());
			}
			below = row;
		}
	}

	private static boolean falls(LadderRow below, LadderRow above, int span) {
		if (below.kind() == above.kind()) {
			boolean fromTheEnd = below.kind() == PointKind.WORKING_DAYS_BEFORE;
			return fromTheEnd ? below.amount() < above.amount() : below.amount() > above.amount();
		}
		boolean comparable = below.kind() == PointKind.DAY && above.kind() == PointKind.PERCENT && span > 0;
		return comparable && (below.amount() - 1) * 100 > above.amount() * span;
	}

	private static void trigger(LadderTrigger trigger) {
		if (!trigger.action().asksForAnswer() || trigger.answerDays() < 1 || trigger.answerDays() > LONGEST_ANSWER) {
			throw refused("trigger", "#clock.trigger." + trigger.kind(), LONGEST_ANSWER);
		}
	}

	/** The shortest span of each rule in days; {@link LadderRowCheck#AROUND_THE_CLOCK} for hours, 0 where stated. */
	private Map<String, Integer> spans() {
		return rules.all()
			.stream()
			.collect(Collectors.toMap(DeadlineRule::code, LadderCheck::span, (one, other) -> Math.min(one, other)));
	}

	private static int span(DeadlineRule rule) {
		if (rule.unit().aroundTheClock()) {
			return LadderRowCheck.AROUND_THE_CLOCK;
		}
		int amount = rule.amount() == null ? 0 : rule.amount();
		return rule.unit() == TimeUnitKind.MONTHS ? amount * 28 : amount;
	}

	static LimitRefused refused(String what, Object... arguments) {
		return new LimitRefused(LimitRefusal.of("ladders.refusal." + what, arguments));
	}

}
