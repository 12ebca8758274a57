package org.yishitang.process.year.proof;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.Ladder;
import org.yishitang.clock.LadderPlan;
import org.yishitang.clock.LadderStep;
import org.yishitang.process.year.proof.Evidence.Limit;
import org.yishitang.process.year.proof.Evidence.Step;

/**
 * No legal date passes without the whole ladder having climbed before, in order. Of a limit that was opened or moved
 * when some of its steps were past already, only the highest of those is taken.
 */
@Component
class ClimbedLadders implements Check {

	private static final String UNNOTICED = "legal-date-passed-unnoticed";

	private static final String SETTLED_LATE = "met-after-its-legal-date";

	private static final String INCOMPLETE = "ladder-incomplete";

	private static final String ORDER = "ladder-out-of-order";

	private static final String CLOSED = "ladder-of-ended-matter";

	private static final int AT_ONCE = 300;

	private final Deadlines deadlines;

	private final Ladder ladder;

	ClimbedLadders(Deadlines deadlines, Ladder ladder) {
		this.deadlines = deadlines;
		this.ladder = ladder;
	}

	@Override
	public Set<String> rules() {
		return Set.of(UNNOTICED, SETTLED_LATE, INCOMPLETE, ORDER, CLOSED);
	}

	@Override
	public void look(Evidence evidence, Findings findings) {
		Map<String, Deadline> plans = breached(evidence);
		evidence.limits().forEach((no, limits) -> limits.stream().filter(Limit::guarded).forEach(limit -> {
			findings.holds(!limit.live() || evidence.now().isBefore(limit.legalEnd()), UNNOTICED, no,
					"%s ended %s and is %s", limit.rule(), limit.legalEnd(), limit.state());
			findings.holds(!limit.state().equals("MET") || limit.settledAt().isBefore(limit.legalEnd()), SETTLED_LATE,
					no, "%s ended %s, met %s", limit.rule(), limit.legalEnd(), limit.settledAt());
			if (limit.breached()) {
				climbed(evidence, limit, plans, findings);
			}
		}));
		evidence.steps().forEach((no, steps) -> steps.forEach(step -> findings.holds(
				Tokens.OWED_LATER.containsKey(step.rule()) || !evidence.endedAt(no, step.takenAt()), CLOSED, no, "%s %s at %s", step.rule(), step.step(),
				step.takenAt())));
	}

	/** After an extension it is climbed anew as far as it lies ahead; the last time counts. */
	private void climbed(Evidence evidence, Limit limit, Map<String, Deadline> plans, Findings findings) {
		List<Step> taken = evidence.of(evidence.steps(), limit.no())
			.stream()
			.filter(step -> limit.id().equals(step.limit()))
			.toList();
		Instant armed = armed(evidence, limit);
		LadderPlan plan = ladder.plan(plans.get(limit.id()));
		Instant before = Instant.MIN;
		for (LadderStep step : LadderStep.values()) {
			Step row = taken.stream()
				.filter(each -> each.step().equals(step.name()))
				.reduce((earlier, later) -> later)
				.orElse(null);
			boolean pastAlready = !plan.at(step).isAfter(armed);
			findings.holds(row != null || pastAlready || together(plan, step, taken), INCOMPLETE, limit.no(),
					"%s ended %s without %s, due %s", limit.rule(), limit.legalEnd(), step, plan.at(step));
			if (row != null) {
				boolean inTime = step == LadderStep.BREACH || !row.takenAt().isAfter(latest(plan.at(step), armed));
				findings.holds(!row.takenAt().isBefore(before) && inTime, ORDER, limit.no(), "%s %s taken %s, due %s",
						limit.rule(), step, row.takenAt(), plan.at(step));
				before = row.takenAt();
			}
		}
	}

	/** Of steps that fall on one moment, as in limits of a few days, only the highest is taken. */
	private static boolean together(LadderPlan plan, LadderStep step, List<Step> taken) {
		return Arrays.stream(LadderStep.values())
			.filter(other -> other != LadderStep.BREACH && other.compareTo(step) > 0)
			.filter(other -> plan.at(other).equals(plan.at(step)))
			.anyMatch(other -> taken.stream().anyMatch(each -> each.step().equals(other.name())));
	}

	/** The limits that were not kept, some hundred at a time. */
	private Map<String, Deadline> breached(Evidence evidence) {
		List<String> nos = evidence.limits()
			.values()
			.stream()
			.flatMap(List::stream)
			.filter(limit -> limit.guarded() && limit.breached())
			.map(Limit::no)
			.distinct()
			.toList();
		Map<String, Deadline> found = new HashMap<>();
		for (int at = 0; at < nos.size(); at += AT_ONCE) {
			deadlines.ofAll(nos.subList(at, Math.min(nos.size(), at + AT_ONCE)))
				.values()
				.forEach(limits -> limits.forEach(limit -> found.put(limit.getId(), limit)));
		}
		return found;
	}

	private static Instant latest(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	/** When the limit got the date that it has: its opening, or the last time it was moved. */
	private static Instant armed(Evidence evidence, Limit limit) {
		return evidence.of(evidence.lines(), limit.no())
			.stream()
			.filter(line -> line.type().equals("DEADLINE_MOVED") && line.names(limit.rule()))
			.map(Evidence.Line::at)
			.filter(at -> !at.isBefore(limit.openedAt()) && at.isBefore(limit.legalEnd()))
			.reduce((earlier, later) -> later)
			.orElse(limit.openedAt());
	}

}
