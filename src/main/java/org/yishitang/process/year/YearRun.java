package org.yishitang.process.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.stereotype.Component;

/** Plays a year: what comes in, what people do and what timers do, in the order of their moments. */
@Component
class YearRun {

	private final Arrivals arrivals;

	private final Roster roster;

	private final Cycle cycle;

	private final OfficeHours hours;

	private final ObjectMapper json;

	YearRun(Arrivals arrivals, Roster roster, Cycle cycle, OfficeHours hours, ObjectMapper json) {
		this.arrivals = arrivals;
		this.roster = roster;
		this.cycle = cycle;
		this.hours = hours;
		this.json = json;
	}

	/** Plays it to its end, telling the listener after each day. The clock stands at the end afterwards. */
	Play play(Year year, Watching watching) {
		return play(year, hours.at(year.end(), LocalTime.MIN), watching);
	}

	/** Plays it up to this moment, which may lie within the last day. */
	Play play(Year year, Instant last, Watching watching) {
		Play play = new Play(year, Habits.read(json));
		cycle.begin(play, hours.at(year.first(), LocalTime.MIN));
		play.cast(roster.plan(year, play.habits(), play.agenda(), absence -> cycle.entered(play, absence)));
		List<Arrival> coming = arrivals.of(year, play.habits());
		coming.forEach(arrival -> play.agenda().note(arrival.at(), () -> cycle.arrive(play, arrival)));
		for (LocalDate day = year.first(); day.isBefore(year.end()); day = day.plusDays(1)) {
			Instant next = hours.at(day.plusDays(1), LocalTime.MIN);
			Instant midnight = next.isAfter(last) ? last : next;
			cycle.until(play, midnight);
			cycle.night(play, midnight);
			watching.day(play, day);
		}
		// A limit that ends with the year has ended, and is told.
		cycle.until(play, last.plusMillis(1));
		cycle.night(play, last);
		return play;
	}

	/** Somebody who watches. */
	interface Watching {

		void day(Play play, LocalDate day);

	}

}
