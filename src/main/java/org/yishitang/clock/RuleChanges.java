package org.yishitang.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of the table of limits. What law or decree binds is changed by two: an administrator proposes, another person
 * confirms or refuses; the office's own and local rules an administrator changes alone. Every change is kept with its
 * reason.
 */
@Component
public class RuleChanges {

	private static final String LAW = "L";

	private static final Set<RuleChangeState> BY_TWO = Set.of(RuleChangeState.IN_FORCE, RuleChangeState.REFUSED);

	private static final Limit SHOWN = Limit.of(50);

	private final RuleChangeRows rows;

	private final DeadlineRules rules;

	private final Clock clock;

	RuleChanges(RuleChangeRows rows, DeadlineRules rules, Clock clock) {
		this.rows = rows;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * Changes a limit, or proposes to.
	 * @param series the limit as it was shown
	 * @param seen number of its latest version when it was shown
	 * @param values what is to hold; another profile makes a version there
	 * @param by account id of the administrator
	 * @return the change, in force or pending
	 * @throws RuleRefused with a sentence for each field
	 */
	@Transactional
	public RuleChange propose(RuleSeries series, int seen, RuleValues values, String reason, String by) {
		RuleBook book = rules.book();
		DeadlineRule before = before(book, series, values.validFrom());
		Map<String, LimitRefusal> refusals = new LinkedHashMap<>(RuleChecks.of(book, today(), before, values));
		RuleChecks.reason(reason).ifPresent(refusal -> refusals.put("reason", refusal));
		if (latest(book, series) != seen) {
			refusals.put("amount", LimitRefusal.of("rules.refusal.changed-meanwhile"));
		}
		RuleSeries target = series.in(values.profile());
		if (waits(target)) {
			refusals.put("amount", LimitRefusal.of("rules.refusal.pending"));
		}
		if (!refusals.isEmpty()) {
			throw new RuleRefused(refusals);
		}
		RuleChange change = new RuleChange(before, latest(book, target), values, reason.strip(), by, clock.instant());
		if (!lawBound(book, series, values)) {
			change.enter(enter(change));
		}
		return rows.saveAndFlush(change);
	}

	/** Whether these values need a second person. */
	public boolean lawBound(RuleSeries series, RuleValues values) {
		return lawBound(rules.book(), series, values);
	}

	/**
	 * A second person agrees; the version holds from its day on.
	 * @throws RuleRefused if they proposed it, it is decided, its day has passed, or the limit has changed since
	 */
	@Transactional
	public void confirm(String id, String by, String note) {
		RuleChange change = open(id);
		fourEyes(change, by);
		if (change.values().validFrom().isBefore(today())) {
			throw RuleRefused.because("note", "rules.refusal.day-passed", change.values().validFrom());
		}
		if (latest(rules.book(), change.series()) != change.seenVersion()) {
			throw RuleRefused.because("note", "rules.refusal.outdated");
		}
		change.decide(RuleChangeState.IN_FORCE, by, note == null ? "" : note.strip(), clock.instant());
		change.enter(enter(change));
		rows.saveAndFlush(change);
	}

	/**
	 * A second person refuses, with a reason.
	 * @throws RuleRefused without a reason, if they proposed it, or if it is decided
	 */
	@Transactional
	public void refuse(String id, String by, String note) {
		RuleChange change = open(id);
		fourEyes(change, by);
		RuleChecks.reason(note).ifPresent(refusal -> {
			throw RuleRefused.because("note", refusal);
		});
		change.decide(RuleChangeState.REFUSED, by, note.strip(), clock.instant());
		rows.saveAndFlush(change);
	}

	/** An administrator takes back what nobody has decided yet. */
	@Transactional
	public void withdraw(String id, String by) {
		RuleChange change = open(id);
		change.decide(RuleChangeState.WITHDRAWN, by, "", clock.instant());
		rows.saveAndFlush(change);
	}

	/** The changes of a limit in all models, the latest first. */
	@Transactional(readOnly = true)
	public List<RuleChange> of(RuleSeries series) {
		return rows.findByCodeAndVariantOrderByProposedAtDesc(series.code(), series.variant(), SHOWN);
	}

	/** What waits for a second person, the latest first. */
	@Transactional(readOnly = true)
	public List<RuleChange> pending() {
		return rows.findByStateOrderByProposedAtDesc(RuleChangeState.PENDING, SHOWN);
	}

	/** What second persons have decided, the latest first. */
	@Transactional(readOnly = true)
	public List<RuleChange> decided() {
		return rows.findByDecidedByIsNotNullAndStateInOrderByDecidedAtDesc(BY_TWO, SHOWN);
	}

	/** How many changes wait for a second person. */
	@Transactional(readOnly = true)
	public long waiting() {
		return rows.countByState(RuleChangeState.PENDING);
	}

	private DeadlineRule enter(RuleChange change) {
		DeadlineRule base = rules.book().row(change.baseRow()).orElseThrow();
		return rules.enter(base.revised(change.values(), change.seenVersion() + 1));
	}

	private RuleChange open(String id) {
		RuleChange change = rows.findById(id).orElseThrow(() -> RuleRefused.because("note", "rules.refusal.gone"));
		if (change.state() != RuleChangeState.PENDING) {
			throw RuleRefused.because("note", "rules.refusal.decided");
		}
		return change;
	}

	private static void fourEyes(RuleChange change, String by) {
		if (change.proposedBy().equals(by)) {
			throw RuleRefused.because("note", "rules.refusal.four-eyes");
		}
	}

	private boolean waits(RuleSeries series) {
		return rows.existsByCodeAndVariantAndProfileAndState(series.code(), series.variant(), series.profile(),
				RuleChangeState.PENDING);
	}

	/** The version that would hold on that day; of a limit that is not there yet, the first. */
	private static DeadlineRule before(RuleBook book, RuleSeries series, LocalDate on) {
		List<DeadlineRule> versions = book.versions(series);
		if (versions.isEmpty()) {
			throw UnknownRule.code(series.id());
		}
		return versions.stream()
			.filter(row -> on != null && !row.validFrom().isAfter(on))
			.reduce((earlier, later) -> later)
			.orElse(versions.get(0));
	}

	/** Whoever makes a law of a rule, or of a law something else, needs the second person too. */
	private boolean lawBound(RuleBook book, RuleSeries series, RuleValues values) {
		DeadlineRule today = before(book, series, today());
		Stream<DeadlineRule> there = book.versions(series.in(values.profile())).stream();
		return LAW.equals(values.binding()) || LAW.equals(today.binding())
				|| LAW.equals(before(book, series, values.validFrom()).binding())
				|| there.reduce((earlier, later) -> later).filter(row -> LAW.equals(row.binding())).isPresent();
	}

	private static int latest(RuleBook book, RuleSeries series) {
		return book.versions(series).stream().mapToInt(DeadlineRule::versionNo).max().orElse(0);
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

}
