package org.yishitang.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Boils the limits of a matter down to what a list shows, by the same shares as the office's lights. */
@Component
class LimitsOfCase {

	/** Limits for the answer itself; the first of these that a matter has is its due date (table of limits, part a). */
	private static final List<String> ANSWER = List.of("DL-06", "DL-16", "DL-17", "DL-13", "DL-14", "DL-19", "DL-32",
			"DL-31", "DL-40", "DL-41", "DL-02", "DL-03");

	private static final int HALF = 50;

	private static final int WARN = 80;

	private final Deadlines deadlines;

	private final ZoneId zone;

	LimitsOfCase(Deadlines deadlines, @Value("${yishitang.zone:Asia/Shanghai}") ZoneId zone) {
		this.deadlines = deadlines;
		this.zone = zone;
	}

	Limits of(String no) {
		return of(deadlines.of(no));
	}

	/** Those of many matters at once, by receipt number. */
	Map<String, Limits> ofAll(Collection<String> nos) {
		Map<String, Limits> limits = new HashMap<>();
		deadlines.ofAll(nos).forEach((no, all) -> limits.put(no, of(all)));
		return limits;
	}

	private Limits of(List<Deadline> all) {
		List<Deadline> burning = all.stream().filter(LimitsOfCase::burns).toList();
		Deadline answer = answer(all);
		Deadline next = burning.stream()
			.filter(one -> one.state().live())
			.min(Comparator.comparing(Deadline::legalEnd))
			.orElse(null);
		Instant end = first(burning, LimitsOfCase::red);
		Instant warn = earliest(end, first(burning, Deadline::targetEnd), first(burning, one -> share(one, WARN)));
		Instant half = earliest(warn, first(burning, one -> share(one, HALF)));
		return new Limits(rule(answer), legal(answer), target(answer), rule(next), legal(next), target(next), half, warn,
				end, provisional(answer), provisional(next));
	}

	private static Deadline answer(List<Deadline> all) {
		return ANSWER.stream()
			.flatMap(rule -> all.stream()
				.filter(one -> one.rule().equals(rule) && (one.state().live() || burns(one) || one.state() == DeadlineState.MET))
				.reduce((earlier, later) -> later)
				.stream())
			.findFirst()
			.orElse(null);
	}

	/** A missed limit keeps its matter red until the matter has ended; a right that lapses burns no light. */
	private static boolean burns(Deadline deadline) {
		return deadline.state().live() && deadline.guarded() || deadline.state() == DeadlineState.BREACHED;
	}

	/** From when it is red: its end, or the breach itself where an administrator ran the timer before. */
	private static Instant red(Deadline deadline) {
		boolean early = deadline.state() == DeadlineState.BREACHED && deadline.settledAt() != null
				&& deadline.settledAt().isBefore(deadline.legalEnd());
		return early ? deadline.settledAt() : deadline.legalEnd();
	}

	private static Instant share(Deadline deadline, int percent) {
		Duration whole = Duration.between(deadline.runsFrom(), deadline.legalEnd());
		return deadline.runsFrom().plus(whole.multipliedBy(percent).dividedBy(100));
	}

	private static Instant first(Collection<Deadline> burning, Function<Deadline, Instant> moment) {
		return burning.stream().map(moment).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
	}

	private static Instant earliest(Instant... moments) {
		return Stream.of(moments).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
	}

	private static boolean provisional(Deadline deadline) {
		return deadline != null && deadline.state().live() && !deadline.covered();
	}

	private static String rule(Deadline deadline) {
		return deadline == null ? null : deadline.rule();
	}

	private String legal(Deadline deadline) {
		return deadline == null ? null : DeadlineDates.of(deadline, zone).legal();
	}

	private String target(Deadline deadline) {
		return deadline == null ? null : DeadlineDates.of(deadline, zone).target();
	}

}
