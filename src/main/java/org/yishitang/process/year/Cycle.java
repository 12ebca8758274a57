package org.yishitang.process.year;

import java.time.Instant;

import org.springframework.stereotype.Component;

import org.yishitang.clock.OfficeClock;

/** The turning of the year: one thing after another, at its moment. */
@Component
class Cycle {

	private final Residents residents;

	private final Player player;

	private final Timekeeping timers;

	private final Night night;

	private final OfficeClock clock;

	Cycle(Residents residents, Player player, Timekeeping timers, Night night, OfficeClock clock) {
		this.residents = residents;
		this.player = player;
		this.timers = timers;
		this.night = night;
		this.clock = clock;
	}

	void begin(Play play, Instant moment) {
		clock.setTo(moment);
		night.begin(play);
	}

	/** A matter comes in. */
	void arrive(Play play, Arrival arrival) {
		Matter matter = residents.register(play, arrival);
		player.look(play, matter.no());
		residents.plan(play, matter, each -> player.look(play, each.no()));
	}

	/** An absence was entered: its beginning and end are timers. */
	void entered(Play play, String absence) {
		player.look(play, absence);
	}

	/** Lets everything happen that lies before this moment. */
	void until(Play play, Instant moment) {
		while (true) {
			Instant timer = play.ring().nextAt();
			Instant person = play.agenda().next();
			boolean due = timer != null && timer.isBefore(moment);
			if (due && (person == null || !timer.isAfter(person))) {
				timers.fire(play, play.ring().next());
			}
			else if (person != null && person.isBefore(moment)) {
				if (clock.instant().isBefore(person)) {
					clock.setTo(person);
				}
				play.agenda().take().run();
			}
			else {
				return;
			}
		}
	}

	/** Midnight: the mail goes out, and the engine's timers are counted. */
	void night(Play play, Instant midnight) {
		clock.setTo(midnight);
		night.fall(play);
		play.tally().most("most open", play.open());
	}

}
