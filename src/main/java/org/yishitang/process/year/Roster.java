package org.yishitang.process.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.territory.AbsenceKind;
import org.yishitang.territory.Absences;

/** Who is there: leave is known beforehand, illness begins without warning, at any hour. */
@Component
class Roster {

	/** Streams of luck of the staff lie below those of the matters. */
	private static final long STAFF = -1_000;

	private static final LocalTime MORNING = LocalTime.of(7, 0);

	private final Accounts accounts;

	private final Absences absences;

	private final OfficeHours hours;

	Roster(Accounts accounts, Absences absences, OfficeHours hours) {
		this.accounts = accounts;
		this.absences = absences;
		this.hours = hours;
	}

	/**
	 * Plans who is away when; what cannot be known beforehand is noted for its moment.
	 * @param entered told the id of each absence that was entered
	 */
	Presence plan(Year year, Habits habits, Agenda agenda, Consumer<String> entered) {
		Presence presence = new Presence(accounts, entered);
		int stream = 0;
		for (Account account : accounts.all()) {
			Chance chance = new Chance(year.seed(), STAFF - stream++);
			if (year.is(Hostility.EVERYBODY_ILL)) {
				everywhere(year, account.id(), chance, presence, agenda);
			}
			else {
				leave(year, habits.staff(), account.id(), chance, presence);
				illness(year, habits.staff(), account.id(), chance, presence, agenda);
			}
		}
		return presence;
	}

	private void leave(Year year, Habits.Staff staff, String account, Chance chance, Presence presence) {
		if (year.days() < staff.holidays() * 2) {
			return;
		}
		LocalDate from = year.first().plusDays(chance.between(0, year.days() - staff.holidays()));
		Span span = new Span(hours.at(from, MORNING), hours.at(from.plusDays(staff.holidays()), MORNING));
		presence.away(account, span);
		presence.entered.accept(absences.record(account, span.from(), span.until()));
	}

	private void illness(Year year, Habits.Staff staff, String account, Chance chance, Presence presence,
			Agenda agenda) {
		for (int spell = 0; spell < staff.spells() * year.days() / 365 + (chance.percent(50) ? 1 : 0); spell++) {
			ill(account, hours.at(year.first().plusDays(chance.between(0, year.days())),
					LocalTime.ofSecondOfDay(chance.between(7 * 3600, 17 * 3600))),
					Math.max(1, (int) chance.around(staff.illDays(), 0.7)), presence, agenda);
		}
	}

	/** Ill two days of three. */
	private void everywhere(Year year, String account, Chance chance, Presence presence, Agenda agenda) {
		LocalDate day = year.first().plusDays(chance.between(0, 3));
		while (day.isBefore(year.end())) {
			int days = chance.between(3, 12);
			ill(account, hours.at(day, LocalTime.ofSecondOfDay(chance.between(7 * 3600, 17 * 3600))), days, presence,
					agenda);
			day = day.plusDays(days + chance.between(1, 5));
		}
	}

	private void ill(String account, Instant from, int days, Presence presence, Agenda agenda) {
		Span span = new Span(from, hours.at(hours.day(from).plusDays(days), MORNING));
		presence.away(account, span);
		agenda.note(from, () -> presence.entered
			.accept(absences.enter(account, span.from(), span.until(), AbsenceKind.SICK, account)));
	}

	/** From when until when. */
	record Span(Instant from, Instant until) {

		boolean holds(Instant moment) {
			return !moment.isBefore(from) && moment.isBefore(until);
		}

	}

	/** Who belongs to which group and who is away when. */
	static final class Presence {

		private final Accounts accounts;

		private final Map<String, List<String>> members = new HashMap<>();

		private final Map<String, List<Span>> away = new TreeMap<>();

		/** When somebody goes or comes back: then others stand in. */
		private final TreeSet<Instant> changes = new TreeSet<>();

		private final Consumer<String> entered;

		private Instant known;

		Presence(Accounts accounts, Consumer<String> entered) {
			this.accounts = accounts;
			this.entered = entered;
		}

		private void away(String account, Span span) {
			away.computeIfAbsent(account, any -> new ArrayList<>()).add(span);
			changes.add(span.from());
			changes.add(span.until());
		}

		/** Whoever may take the work of this group at this moment, stand-ins too. */
		List<String> members(String group, Instant moment) {
			Instant last = changes.floor(moment);
			if (!Objects.equals(last, known)) {
				members.clear();
				known = last;
			}
			return members.computeIfAbsent(group, accounts::membersOf);
		}

		boolean there(String account, Instant moment) {
			return away.getOrDefault(account, List.of()).stream().noneMatch(span -> span.holds(moment));
		}

		/** When somebody who is away will be back. */
		Instant back(String account, Instant moment) {
			Instant back = moment;
			for (boolean moved = true; moved;) {
				moved = false;
				for (Span span : away.getOrDefault(account, List.of())) {
					if (span.holds(back)) {
						back = span.until().plus(Duration.ofMinutes(90));
						moved = true;
					}
				}
			}
			return back;
		}

	}

}
