package org.yishitang.process.year;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The state of a year while it is played. */
final class Play {

	private final Year year;

	private final Habits habits;

	private final Agenda agenda = new Agenda();

	private final Ring ring = new Ring();

	private final Tally tally = new Tally();

	private final Map<String, Matter> matters = new TreeMap<>();

	private final Map<String, Integer> attempts = new HashMap<>();

	private Roster.Presence presence;

	Play(Year year, Habits habits) {
		this.year = year;
		this.habits = habits;
	}

	void cast(Roster.Presence people) {
		this.presence = people;
	}

	Year year() {
		return year;
	}

	Habits habits() {
		return habits;
	}

	Agenda agenda() {
		return agenda;
	}

	Ring ring() {
		return ring;
	}

	Tally tally() {
		return tally;
	}

	Roster.Presence presence() {
		return presence;
	}

	void add(Matter matter) {
		matters.put(matter.no(), matter);
	}

	/** The matter of this number, or null for one that is not of this year. */
	Matter matter(String no) {
		return matters.get(no);
	}

	int matters() {
		return matters.size();
	}

	/** The receipt numbers, sorted. */
	Set<String> numbers() {
		return matters.keySet();
	}

	long open() {
		return matters.values().stream().filter(Matter::waits).count();
	}

	/** How often this task was refused; counts this time. */
	int attempt(String task) {
		return attempts.merge(task, 1, Integer::sum) - 1;
	}

}
