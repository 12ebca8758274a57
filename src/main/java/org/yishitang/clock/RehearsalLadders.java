package org.yishitang.clock;

import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

/** The ladders of a rehearsal: the one in force, and a draft that could be put in force. */
@Component
class RehearsalLadders {

	private final Ladders ladders;

	private final LadderCheck check;

	private final DeadlineRules rules;

	private final WorkCalendar calendar;

	private final Clock clock;

	RehearsalLadders(Ladders ladders, LadderCheck check, DeadlineRules rules, WorkCalendar calendar, Clock clock) {
		this.ladders = ladders;
		this.check = check;
		this.rules = rules;
		this.calendar = calendar;
		this.clock = clock;
	}

	RehearsalLadder inForce() {
		return new RehearsalLadder(ladders.current(), calendar, clock.getZone());
	}

	/**
	 * A draft as it would climb.
	 * @throws LimitRefused if it could not be put in force
	 */
	RehearsalLadder drafted(LadderTable draft) {
		check.table(draft);
		return new RehearsalLadder(draft, calendar, clock.getZone());
	}

	/** Codes of the watched limits whose ladder the draft could change; of a draft that changes nothing, all. */
	Set<String> concerned(LadderTable draft) {
		Set<String> named = new TreeSet<>();
		LadderDifference.between(ladders.current(), draft)
			.forEach(one -> named.add((one.after() == null ? one.before() : one.after()).rule()));
		boolean all = named.isEmpty();
		Set<String> codes = new TreeSet<>();
		rules.all()
			.stream()
			.filter(DeadlineRule::guarded)
			.filter(rule -> all || named.contains(rule.code()) || named.contains(general(rule)))
			.forEach(rule -> codes.add(rule.code()));
		return codes;
	}

	private static String general(DeadlineRule rule) {
		return rule.unit().aroundTheClock() ? LadderRow.ALL_IN_HOURS : LadderRow.ALL_IN_DAYS;
	}

}
