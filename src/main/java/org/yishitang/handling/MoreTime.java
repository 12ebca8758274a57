package org.yishitang.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** Whether a matter may have more time (DL-07): what the law extends is the limit of the written opinion only. */
@Component
class MoreTime {

	private static final String OPINION = "DL-06";

	/** Limits that run in place of the sixty days, each with its own sentence. */
	private static final List<String> OTHERS = List.of("DL-16", "DL-13", "CYCLE-15", "DL-40", "DL-31", "DL-32");

	private final Deadlines deadlines;

	private final Clock clock;

	MoreTime(Deadlines deadlines, Clock clock) {
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Why the matter cannot have so many days more, if so. */
	Optional<Refusal> refusal(Petition petition, int days) {
		if (deadlines.latest(petition.no(), OPINION).isEmpty()) {
			return Optional.of(notExtendable(petition));
		}
		return deadlines.refusalToExtend(petition.no(), OPINION, days)
			.map(refusal -> new Refusal(refusal.key(), refusal.arguments()));
	}

	/** Why a matter does not leave simple handling on the handler's wish, if so. */
	Optional<Refusal> refusalToSwitch(Petition petition) {
		if (petition.classification().procedure() == org.yishitang.petition.Procedure.SIMPLE) {
			return Optional.empty();
		}
		return deadlines.latest(petition.no(), "DL-16")
			.map(simple -> Refusal.of("handling.refusal.switched", simple.dueLegal()))
			.or(() -> Optional.of(Refusal.of("handling.refusal.not-simple")));
	}

	private Refusal notExtendable(Petition petition) {
		return OTHERS.stream()
			.flatMap(rule -> deadlines.live(petition.no(), rule).stream())
			.findFirst()
			.map(limit -> refusal(petition, limit))
			.orElseGet(() -> Refusal.of("clock.refusal.no-limit", OPINION));
	}

	private Refusal refusal(Petition petition, Deadline limit) {
		return switch (limit.rule()) {
			case "DL-16" -> Refusal.of("handling.refusal.extend-simple", limit.dueLegal(), day(petition));
			case "DL-13" -> Refusal.of("handling.refusal.extend-suggestion", limit.dueLegal());
			case "CYCLE-15" -> Refusal.of("handling.refusal.extend-cycle", limit.dueLegal());
			default -> Refusal.of("handling.refusal.extend-other", limit.rule(), limit.due(clock.getZone()));
		};
	}

	private LocalDate day(Petition petition) {
		return LocalDate.ofInstant(petition.acceptedAt(), clock.getZone());
	}

}
