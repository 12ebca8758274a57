package org.yishitang.desk.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.territory.Absence;
import org.yishitang.territory.AbsenceKind;
import org.yishitang.territory.Absences;
import org.yishitang.territory.ConfigurationChanges;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters, moves and ends absences: everybody's own, a head's of their people, an administrator's of all, and the second
 * holder's when the first has stepped out for more than half an hour.
 */
@Component
@Transactional
class EnteringAbsence {

	private static final Duration LONGEST = Duration.ofDays(366);

	private static final Duration FURTHEST_BACK = Duration.ofDays(31);

	private static final String SUBJECT = "ABSENCE";

	private final Absences absences;

	private final Accounts accounts;

	private final Heads heads;

	private final ConfigurationChanges changes;

	private final Clock clock;

	EnteringAbsence(Absences absences, Accounts accounts, Heads heads, ConfigurationChanges changes, Clock clock) {
		this.absences = absences;
		this.accounts = accounts;
		this.heads = heads;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * Enters an absence.
	 * @throws Refused if the time makes no sense, or the person is none of theirs
	 */
	void enter(String actor, String account, Instant from, Instant until, AbsenceKind kind) {
		check(actor, account, from, until);
		absences.enter(account, from, until, kind, actor);
		record(actor, account, "ENTERED", null, words(from, until));
	}

	/** Refuses what {@link #enter} would. */
	void check(String actor, String account, Instant from, Instant until) {
		if (accounts.find(account).filter(Account::active).isEmpty()) {
			throw refused("absence.refusal.unknown", account);
		}
		if (!heads.mayEnterFor(actor, account)) {
			throw refused("absence.refusal.not-yours", account);
		}
		checkTimes(from, until);
	}

	/** Moves an absence; one that has begun keeps its beginning. */
	void move(String actor, String id, Instant from, Instant until) {
		Absence before = own(actor, id);
		Instant now = clock.instant();
		Instant begins = before.running(now) ? before.from() : from;
		checkTimes(begins, until);
		absences.move(id, begins, until);
		record(actor, before.account(), "MOVED", words(before.from(), before.until()), words(begins, until));
	}

	/** Ends an absence now, or takes back one that has not begun. */
	void end(String actor, String id) {
		Absence before = own(actor, id);
		absences.cancel(id);
		record(actor, before.account(), "ENDED", words(before.from(), before.until()), null);
	}

	/**
	 * The second holder takes over for the first, who has left the post without a word.
	 * @param since when the first holder left, at least half an hour ago
	 * @param until end of the working day
	 */
	void takeOver(String actor, String account, Instant since, Instant until) {
		if (!heads.isSecondTo(actor, account)) {
			throw refused("absence.refusal.not-second", account);
		}
		Instant soonest = since.plus(org.yishitang.territory.Covers.IN_TIME);
		if (clock.instant().isBefore(soonest)) {
			throw refused("absence.refusal.too-soon", text(soonest));
		}
		checkTimes(since, until);
		if (absences.away(account)) {
			throw refused("absence.refusal.already-away", account);
		}
		absences.enter(account, since, until, AbsenceKind.STEPPED_OUT, actor);
		record(actor, account, "ENTERED", null, words(since, until));
	}

	private Absence own(String actor, String id) {
		Instant now = clock.instant();
		return absences.find(id)
			.filter(absence -> heads.mayEnterFor(actor, absence.account()))
			.filter(absence -> absence.running(now) || absence.ahead(now))
			.orElseThrow(() -> refused("absence.refusal.gone"));
	}

	private void checkTimes(Instant from, Instant until) {
		Instant now = clock.instant();
		if (!from.isBefore(until)) {
			throw refused("absence.refusal.order");
		}
		if (!until.isAfter(now)) {
			throw refused("absence.refusal.over", text(now));
		}
		if (from.isBefore(now.minus(FURTHEST_BACK))) {
			throw refused("absence.refusal.too-far-back", FURTHEST_BACK.toDays(), text(now.minus(FURTHEST_BACK)));
		}
		if (until.isAfter(from.plus(LONGEST))) {
			throw refused("absence.refusal.too-long", LONGEST.toDays(), text(from.plus(LONGEST)));
		}
	}

	/** One's own absence is no change of how the office is set up; another's is. */
	private void record(String actor, String account, String what, String before, String after) {
		if (!actor.equals(account)) {
			changes.write(actor, SUBJECT, account, what, before, after);
		}
	}

	/** Absences that are not over of those whom this account looks after, the earliest first. */
	@Transactional(readOnly = true)
	List<Absence> lookedAfter(String actor) {
		List<String> people = heads.people(actor);
		return absences.notOver().stream().filter(absence -> people.contains(absence.account())).toList();
	}

	private String words(Instant from, Instant until) {
		return text(from) + " – " + text(until);
	}

	private String text(Instant moment) {
		return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(moment.atZone(clock.getZone()));
	}

	private static Refused refused(String key, Object... arguments) {
		return new Refused(Refusal.of(key, arguments));
	}

}
