package org.yishitang.process.year;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.intake.Receipt;
import org.yishitang.intake.RegisteringPetition;
import org.yishitang.petition.Refused;
import org.yishitang.process.demo.PetitionerWork;

/** Residents with receipt number and query code: they add, withdraw, rate and ask again, in time or not. */
@Component
class Residents {

	private final RegisteringPetition registering;

	private final PetitionerWork work;

	private final Earlier earlier;

	private final Clock clock;

	Residents(RegisteringPetition registering, PetitionerWork work, Earlier earlier, Clock clock) {
		this.registering = registering;
		this.work = work;
		this.earlier = earlier;
		this.clock = clock;
	}

	/** A matter comes in; with duplicates the same request comes twice and makes one matter. */
	Matter register(Play play, Arrival arrival) {
		String key = play.year().is(Hostility.DUPLICATES) ? key(play.year().seed(), arrival.number()) : null;
		Receipt receipt = registering.register(arrival.submission(), arrival.by(), key);
		if (key != null && !registering.register(arrival.submission(), arrival.by(), key).no().equals(receipt.no())) {
			play.tally().one("registered twice");
		}
		earlier.note(arrival, receipt.no());
		play.tally().one("kind " + arrival.kind());
		Matter matter = new Matter(arrival, receipt, new Chance(play.year().seed(), 1_000_000L + arrival.number()));
		play.add(matter);
		return matter;
	}

	/** What the petitioner of this matter is going to do. */
	void plan(Play play, Matter matter, java.util.function.Consumer<Matter> after) {
		if (play.year().is(Hostility.RESIDENTS_SILENT)) {
			return;
		}
		Habits.People people = play.habits().people();
		Chance chance = matter.chance();
		maybe(play, matter, after, people.supplement(), "supplement", chance.between(1, 25));
		maybe(play, matter, after, people.withdrawal(), "withdrawal", chance.between(1, 20));
		maybe(play, matter, after, people.rating(), "rating", chance.between(8, 60));
		maybe(play, matter, after, people.reopening(), "reopening", chance.between(20, 75));
	}

	private void maybe(Play play, Matter matter, java.util.function.Consumer<Matter> after, double share, String what,
			int days) {
		if (matter.chance().percent(share)) {
			Instant at = clock.instant().plus(Duration.ofDays(days)).plus(Duration.ofMinutes(matter.chance().between(1, 600)));
			play.agenda().note(at, () -> act(play, matter, after, what));
		}
	}

	private void act(Play play, Matter matter, java.util.function.Consumer<Matter> after, String what) {
		Map<String, Object> typed = new HashMap<>(Map.of("text", "补充说明：情况如前所述，请尽快处理。"));
		if (what.equals("rating")) {
			boolean solved = matter.chance().percent(85);
			typed.put("solved", solved);
			typed.put("satisfaction", solved ? "SATISFIED" : "NOT");
		}
		try {
			work.act(matter.receipt(), what, typed);
			play.tally().one("resident " + what);
			after.accept(matter);
		}
		catch (Refused refused) {
			play.tally().one("resident refused " + what);
		}
	}

	private static String key(long seed, int number) {
		return new java.util.UUID(seed, number).toString();
	}

}
