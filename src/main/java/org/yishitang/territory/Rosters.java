package org.yishitang.territory;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

/** Reads the whole roster in two queries. */
@Component
public class Rosters {

	private final Posts posts;

	private final Absences absences;

	private final Clock clock;

	Rosters(Posts posts, Absences absences, Clock clock) {
		this.posts = posts;
		this.absences = absences;
		this.clock = clock;
	}

	/** Who is on duty where, now. */
	public Roster now() {
		Instant now = clock.instant();
		List<Absence> known = absences.notOver();
		Map<String, Instant> away = new HashMap<>();
		known.stream()
			.filter(absence -> absence.running(now))
			.forEach(absence -> away.merge(absence.account(), absence.until(), (one, other) -> one.isAfter(other) ? one : other));
		Instant next = known.stream()
			.flatMap(absence -> Stream.of(absence.from(), absence.until()))
			.filter(moment -> moment.isAfter(now))
			.min(Instant::compareTo)
			.orElse(Instant.MAX);
		return new Roster(posts.all().stream().collect(Collectors.toMap(Post::id, Function.identity())), away, now, next);
	}

}
