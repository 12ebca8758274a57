package org.yishitang.process.year;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.clock.LadderStep;

/** Lets people find their tasks and do them: soon, late, or only when the ladder reminds them. */
@Component
class Player {

	/** Whoever forgot and is not reminded finds it at the latest after so many working days. */
	private static final int FOUND = 60;

	/** After so many refusals a task is given up, and the year says so. */
	private static final int ATTEMPTS = 40;

	private final Looking looking;

	private final Doing doing;

	private final Organs organs;

	private final OfficeHours hours;

	private final Clock clock;

	Player(Looking looking, Doing doing, Organs organs, OfficeHours hours, Clock clock) {
		this.organs = organs;
		this.looking = looking;
		this.doing = doing;
		this.hours = hours;
		this.clock = clock;
	}

	/** Looks what waits in a matter after something happened to it, and which timers run. */
	void look(Play play, String no) {
		play.ring().set(no, looking.timers(no));
		Matter matter = play.matter(no);
		if (matter != null) {
			matter.sees(looking.tasks(no)).forEach(task -> found(play, matter, task));
		}
	}

	/** A step of the ladder was taken: some remember what they forgot. */
	void reminded(Play play, String no, LadderStep step) {
		Matter matter = play.matter(no);
		if (matter != null && matter.chance().percent(play.habits().staff().wakes().get(step))) {
			matter.remember().forEach(task -> plan(play, matter, task,
					hours.after(clock.instant(), matter.chance().around(3, 0.5))));
		}
	}

	private void found(Play play, Matter matter, OpenTask task) {
		Habits.DutyTime time = play.habits().time(task.key());
		if (play.year().is(Hostility.NOBODY_ACTS)) {
			return;
		}
		Instant now = clock.instant();
		if (matter.chance().percent(play.habits().staff().forgets())) {
			play.tally().one("forgotten");
			matter.forget(task);
			play.agenda().note(hours.afterDays(now, matter.chance().between(FOUND / 2, FOUND)),
					() -> late(play, matter, task));
			return;
		}
		if (matter.chance().percent(play.habits().staff().claimsFirst())) {
			play.agenda().note(hours.after(now, 0.2), () -> claim(play, matter, task));
		}
		plan(play, matter, task, moment(play, matter, task, time, now));
	}

	private Instant moment(Play play, Matter matter, OpenTask task, Habits.DutyTime time, Instant now) {
		double takes = matter.chance().around(time.median(), time.spread());
		if (task.emergency() && takes < 12) {
			return now.plus(Duration.ofMinutes(Math.max(2, Math.round(takes * 8))));
		}
		Instant moment = hours.after(now, takes);
		return play.year().is(Hostility.EVERYTHING_LATE) ? hours.afterDays(moment, play.year().lateBy()) : moment;
	}

	private void late(Play play, Matter matter, OpenTask task) {
		if (matter.forgot(task.id())) {
			play.tally().one("found late");
			act(play, matter, task.id());
		}
	}

	private void plan(Play play, Matter matter, OpenTask task, Instant at) {
		play.agenda().note(at, () -> act(play, matter, task.id()));
	}

	private void claim(Play play, Matter matter, OpenTask task) {
		OpenTask now = matter.open(task.id());
		if (now != null && now.assignee() == null) {
			List<String> there = there(play, matter, now);
			if (!there.isEmpty() && doing.claim(now, there.get(0), play.tally())) {
				look(play, matter.no());
			}
		}
	}

	/** Looks again first: an absence may have put the task into other hands. */
	private void act(Play play, Matter matter, String taskId) {
		if (matter.open(taskId) != null) {
			look(play, matter.no());
		}
		OpenTask task = matter.open(taskId);
		if (task == null) {
			return;
		}
		List<String> there = there(play, matter, task);
		if (there.isEmpty()) {
			play.tally().one("nobody there");
			plan(play, matter, task, back(play, task));
			return;
		}
		Instant now = clock.instant();
		int attempt = play.attempt(taskId);
		Work work = new Work(matter, task, attempt, hours.day(now), play.year().is(Hostility.RESIDENTS_SILENT));
		if (doing.finish(work, there, play.tally())) {
			twice(play, task, there.get(0));
			look(play, matter.no());
			organs.after(play, matter, task.key(), each -> look(play, each.no()));
		}
		else if (attempt < ATTEMPTS) {
			plan(play, matter, task, hours.after(now, 6.5));
		}
		else {
			play.tally().one("given up " + task.key());
		}
	}

	private void twice(Play play, OpenTask task, String account) {
		if (play.year().is(Hostility.DUPLICATES) && !doing.twice(task, account, new java.util.HashMap<>())) {
			play.tally().one("done twice");
		}
	}

	/** Whoever may do it and is there, the holder of a claimed task alone. */
	private List<String> there(Play play, Matter matter, OpenTask task) {
		Instant now = clock.instant();
		if (task.assignee() != null) {
			return play.presence().there(task.assignee(), now) ? List.of(task.assignee()) : List.of();
		}
		List<String> people = new ArrayList<>(people(play, task, now));
		people.removeIf(account -> !play.presence().there(account, now));
		boolean post = task.groups().stream().anyMatch(group -> group.contains("-0") || group.startsWith("section-"));
		if (!post && people.size() > 1) {
			String first = matter.chance().one(people);
			people.remove(first);
			people.add(0, first);
		}
		return people;
	}

	private static Set<String> people(Play play, OpenTask task, Instant now) {
		Set<String> people = new LinkedHashSet<>();
		task.groups().forEach(group -> people.addAll(play.presence().members(group, now)));
		return people;
	}

	private Instant back(Play play, OpenTask task) {
		Instant now = clock.instant();
		Set<String> people = task.assignee() == null ? people(play, task, now) : Set.of(task.assignee());
		Instant first = people.stream()
			.map(account -> play.presence().back(account, now))
			.min(Comparator.naturalOrder())
			.orElse(hours.afterDays(now, 1));
		return hours.after(first, 0.3);
	}

}
