package org.yishitang.process.year;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.yishitang.desk.OutsideMessage;
import org.yishitang.desk.OutsidePost;
import org.yishitang.petition.Refused;

/** What other organs tell the office, registered as at the desk: requests for review, hearings and results. */
@Component
class Organs {

	private static final String ANSWERED = "objection-answered";

	/** Messages that the year knows how to send; a new one must be added here. */
	static final Set<String> MESSAGES = Set.of("review-requested", "review-decided", "final-review-requested",
			"final-review-decided", "final-review-hearing", ANSWERED);

	private static final String REGISTRAR = "officer";

	private final OutsidePost post;

	private final OfficeHours hours;

	private final Clock clock;

	Organs(OutsidePost post, OfficeHours hours, Clock clock) {
		this.post = post;
		this.hours = hours;
		this.clock = clock;
	}

	/** Somebody finished a task: an answer may be contested. */
	void after(Play play, Matter matter, String task, Consumer<Matter> look) {
		boolean silent = play.year().is(Hostility.RESIDENTS_SILENT);
		if (task.equals("sign-opinion") && !silent && matter.chance().percent(play.habits().people().review())) {
			later(play, matter, matter.chance().between(3, 36), () -> request(play, matter, "", look));
		}
		if (task.equals("confirm-objection")) {
			String result = matter.chance().percent(60) ? "UPHELD" : "REJECTED";
			later(play, matter, matter.chance().between(2, 12), () -> tell(play, matter, ANSWERED,
					Map.of("result", result, "answeredOn", today(), "documentNo", number(matter, "")), look));
		}
	}

	private void request(Play play, Matter matter, String stage, Consumer<Matter> look) {
		Map<String, String> values = Map.of("requestedOn", today(), "by", "PETITIONER", "documentNo", number(matter, stage));
		if (tell(play, matter, stage + "review-requested", values, look)) {
			boolean heard = stage.equals("final-") && matter.chance().percent(20);
			int days = matter.chance().between(10, 40);
			if (heard) {
				later(play, matter, days / 2, () -> tell(play, matter, "final-review-hearing",
						Map.of("hearingFrom", today(), "hearingTo", today()), look));
			}
			later(play, matter, days, () -> decide(play, matter, stage, look));
		}
	}

	private void decide(Play play, Matter matter, String stage, Consumer<Matter> look) {
		String result = matter.chance().percent(75) ? "UPHELD" : matter.chance().percent(50) ? "CHANGED" : "ANNULLED";
		Map<String, String> values = new HashMap<>(Map.of("result", result, "decidedOn", today(), "servedOn", today(),
				"documentNo", number(matter, stage) + "决"));
		boolean again = tell(play, matter, stage + "review-decided", values, look) && stage.isEmpty()
				&& !result.equals("ANNULLED");
		if (again && matter.chance().percent(play.habits().people().finalReview())) {
			later(play, matter, matter.chance().between(3, 34), () -> request(play, matter, "final-", look));
		}
	}

	private boolean tell(Play play, Matter matter, String name, Map<String, String> values, Consumer<Matter> look) {
		OutsideMessage message = post.find(name).orElseThrow();
		try {
			post.receive(message, matter.no(), post.checked(message, values), REGISTRAR);
			play.tally().one("organ " + name);
			look.accept(matter);
			return true;
		}
		catch (Refused refused) {
			play.tally().one("organ refused " + name);
			return false;
		}
	}

	private void later(Play play, Matter matter, int days, Runnable what) {
		play.agenda().note(hours.after(clock.instant().plus(Duration.ofDays(days)), 1), what);
	}

	private String today() {
		return hours.day(clock.instant()).toString();
	}

	private static String number(Matter matter, String stage) {
		return "龙政%s复查〔2026〕%d号".formatted(stage.isEmpty() ? "" : "终", matter.arrival().number() + 1);
	}

}
