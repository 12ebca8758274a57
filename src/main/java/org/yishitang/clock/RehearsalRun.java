package org.yishitang.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One run of the clock over limits that are past or still run: the same counting as in the cases, by one table of
 * rules and one ladder, against when the work was really done.
 */
final class RehearsalRun {

	private final RuleBook book;

	private final RehearsalLadder ladder;

	private final StatutoryClock statutory;

	private final Instant now;

	private final ZoneId zone;

	RehearsalRun(RuleBook book, RehearsalLadder ladder, StatutoryClock statutory, Instant now, ZoneId zone) {
		this.book = book;
		this.ladder = ladder;
		this.statutory = statutory;
		this.now = now;
		this.zone = zone;
	}

	/** The row that counts a limit, as if the table of this run had always been in force. */
	DeadlineRule row(Deadline real) {
		return book.find(real.rule(), real.variant(), real.profile(), today());
	}

	/** Whether other rows count this limit here than in that run. */
	boolean differs(RehearsalRun other, Deadline real) {
		return !rowsOf(real).equals(other.rowsOf(real));
	}

	/** Ids of the rows a limit depends on. */
	private List<String> rowsOf(Deadline real) {
		return Stream.concat(Stream.of(row(real)), extendedAt(real) == null ? Stream.empty() : extension(real).stream())
			.map(DeadlineRule::getId)
			.toList();
	}

	private Optional<DeadlineRule> extension(Deadline real) {
		return book.extensionOf(row(real), real.profile(), today());
	}

	/** The steps that would have been taken, in order; {@link LadderStep#BREACH} the last if it had been late. */
	List<RehearsedStep> of(Deadline real, PastMatter matter) {
		DueDate due = due(real);
		Instant end = real.endedAt() == null || real.endedAt().isAfter(now) ? now : real.endedAt();
		Deadline plain = new Deadline(real.caseNo(), real.rule(), due, real.stated(), null, real.openedAt());
		Instant extended = extendedAt(real);
		if (extended == null || !extended.isBefore(plain.legalEnd()) || extension(real).isEmpty()) {
			return taken(plain, matter, real.openedAt(), end, List.of());
		}
		List<RehearsedStep> before = taken(plain, matter, real.openedAt(), extended.isBefore(end) ? extended : end,
				List.of());
		DeadlineRule allowed = extension(real).get();
		int amount = Math.min(real.extensionAmount(), allowed.amount());
		plain.lengthen(statutory.extended(due, amount, allowed.unit()), amount, DeadlineState.EXTENDED, extended);
		List<RehearsedStep> steps = new ArrayList<>(before);
		steps.addAll(taken(plain, matter, extended, end, before));
		return steps;
	}

	private DueDate due(Deadline real) {
		LocalDateTime from = LocalDateTime.ofInstant(real.from(), zone);
		return real.stated() == null ? statutory.due(row(real), from) : statutory.stated(row(real), from, real.stated());
	}

	/** When it was extended; a limit extended before that was kept counts as extended from the beginning. */
	private static Instant extendedAt(Deadline real) {
		if (real.extensionAmount() == 0 || HearingDays.mayBeExcluded(real.rule())) {
			return null;
		}
		return real.extendedAt() == null ? real.openedAt() : real.extendedAt();
	}

	/**
	 * Of steps already past at the start only the highest is taken, as in the cases, unless it was told before an
	 * extension; then each when it comes.
	 */
	private List<RehearsedStep> taken(Deadline limit, PastMatter matter, Instant start, Instant stop,
			List<RehearsedStep> told) {
		List<RehearsedStep> steps = new ArrayList<>();
		int reached = told.isEmpty() ? -1 : told.get(told.size() - 1).step().ordinal();
		if (!start.isBefore(stop)) {
			return steps;
		}
		for (RehearsedStep step : ladder.steps(limit, matter)) {
			if (!step.at().isAfter(start)) {
				steps.clear();
				if (step.step().ordinal() > reached) {
					steps.add(step);
				}
			}
			else if (step.at().isBefore(stop)) {
				steps.add(step);
			}
		}
		return steps;
	}

	private LocalDate today() {
		return LocalDate.ofInstant(now, zone);
	}

}
