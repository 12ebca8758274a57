package org.yishitang.clock;

import java.time.Clock;
import java.time.LocalDate;
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

	private DueDate plain(Deadline deadline) {
		LocalDateTime from = local(deadline);
		return deadline.stated() == null ? statutory.due(deadline.rule(), from, deadline.variant(), deadline.profile())
				: statutory.stated(deadline.rule(), from, deadline.stated());
	}

	private DeadlineRule allowing(Deadline deadline) {
		LocalDate on = local(deadline).toLocalDate();
		String extension = rules.find(deadline.rule(), deadline.variant(), deadline.profile(), on).extension();
		if (extension == null) {
			throw refused("clock.refusal.not-extendable", deadline.rule());
		}
		String[] name = extension.split(":", 2);
		return rules.find(name[0], name.length > 1 ? name[1] : null, deadline.profile(), on);
	}

	private LocalDateTime local(Deadline deadline) {
		return LocalDateTime.ofInstant(deadline.from(), clock.getZone());
	}

	private static LimitRefused refused(String key, Object... arguments) {
		return new LimitRefused(LimitRefusal.of(key, arguments));
	}

}
