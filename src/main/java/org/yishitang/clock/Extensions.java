package org.yishitang.clock;

import java.time.Clock;
import java.time.LocalDateTime;

import org.springframework.stereotype.Component;

/** Says whether a limit may be extended, and until when it then runs. */
@Component
class Extensions {

	private final DeadlineRules rules;

	private final StatutoryClock statutory;

	private final Clock clock;

	Extensions(DeadlineRules rules, StatutoryClock statutory, Clock clock) {
		this.rules = rules;
		this.statutory = statutory;
		this.clock = clock;
	}

	/**
	 * The dates with an extension of so many units.
	 * @throws LimitRefused with the first rule that forbids it
	 */
	DueDate counted(Deadline deadline, int amount) {
		DeadlineRule allowed = allowing(deadline);
		if (deadline.extensionAmount() > 0) {
			throw refused("clock.refusal.extended-before", deadline.rule(), deadline.dueLegal());
		}
		if (amount < 1 || amount > allowed.amount()) {
			throw refused("clock.refusal.extension-days", allowed.code(), allowed.amount());
		}
		boolean over = !clock.instant().isBefore(deadline.legalEnd());
		if (over || deadline.state() == DeadlineState.BREACHED) {
			throw refused("clock.refusal.expired", allowed.code(), deadline.dueLegal());
		}
		if (!deadline.state().live()) {
			throw refused("clock.refusal.no-limit", deadline.rule());
		}
		return statutory.extended(plain(deadline), amount, allowed.unit());
	}

	/** Counts a limit again, with its extension, by the calendar as it is now. */
	DueDate again(Deadline deadline) {
		if (HearingDays.mayBeExcluded(deadline.rule())) {
			return without(deadline, deadline.extensionAmount());
		}
		DueDate plain = plain(deadline);
		return deadline.extensionAmount() == 0 ? plain
				: statutory.extended(plain, deadline.extensionAmount(), allowing(deadline).unit());
	}

	/** The dates with so many days left out of the count. */
	DueDate without(Deadline deadline, int hearingDays) {
		return statutory.extended(plain(deadline), hearingDays, TimeUnitKind.CALENDAR_DAYS);
	}

	/** Id of the row by which a limit that begins so may be extended; null if it may not be. */
	String row(DueDate due) {
		return rules.extensionOf(due.rule(), due.rule().profile(), due.from().toLocalDate())
			.map(DeadlineRule::getId)
			.orElse(null);
	}

	/** By the row it was opened by: a rule that changes in the middle of a case is for the next one. */
	private DueDate plain(Deadline deadline) {
		DeadlineRule row = rules.openedBy(deadline);
		return deadline.stated() == null ? statutory.due(row, local(deadline))
				: statutory.stated(row, local(deadline), deadline.stated());
	}

	private DeadlineRule allowing(Deadline deadline) {
		return rules.extensionOf(deadline)
			.orElseThrow(() -> refused("clock.refusal.not-extendable", deadline.rule()));
	}

	private LocalDateTime local(Deadline deadline) {
		return LocalDateTime.ofInstant(deadline.from(), clock.getZone());
	}

	private static LimitRefused refused(String key, Object... arguments) {
		return new LimitRefused(LimitRefusal.of(key, arguments));
	}

}
