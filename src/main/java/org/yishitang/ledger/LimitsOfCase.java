package org.yishitang.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

	/** Limits for the answer itself, the first one a matter has is its due date (table of limits, part a). */
	private static final List<String> ANSWER = List.of("DL-06", "DL-16", "DL-17", "DL-13", "DL-14", "DL-19", "DL-32",
			"DL-31", "DL-40", "DL-41", "DL-02", "DL-03");

	private static final int WARN_PERCENT = 80;

	private final Deadlines deadlines;

	private final ZoneId zone;

	LimitsOfCase(Deadlines deadlines, @Value("${yishitang.zone:Asia/Shanghai}") ZoneId zone) {
		this.deadlines = deadlines;
		this.zone = zone;
	}

	Limits of(String no) {
		List<Deadline> all = deadlines.of(no);
		List<Deadline> running = all.stream().filter(LimitsOfCase::burns).toList();
		Optional<Deadline> answer = ANSWER.stream()
			.flatMap(rule -> all.stream().filter(one -> one.rule().equals(rule) && counts(one)))
			.findFirst();
		Optional<Deadline> next = running.stream().min(Comparator.comparing(Deadline::legalEnd));
		Instant end = first(running, Deadline::legalEnd);
		Instant warn = earlier(first(running, this::warnAt), end);
		Instant half = earlier(first(running, one -> share(one, 50)), warn);
		return new Limits(text(answer, Deadline::rule), text(answer, Deadline::dueLegal),
				text(answer, Deadline::dueTarget), text(next, Deadline::rule), text(next, Deadline::dueLegal),
				text(next, Deadline::dueTarget), half, warn, end);
	}

	private static boolean burns(Deadline deadline) {
		return deadline.state() == DeadlineState.RUNNING || deadline.state() == DeadlineState.EXTENDED
				|| deadline.state() == DeadlineState.BREACHED;
	}

	private static boolean counts(Deadline deadline) {
		return burns(deadline) || deadline.state() == DeadlineState.MET;
	}

	private Instant warnAt(Deadline deadline) {
		return earlier(share(deadline, WARN_PERCENT), targetEnd(deadline.dueTarget()));
	}

	private Instant targetEnd(Temporal target) {
		if (target instanceof LocalDate day) {
			return day.plusDays(1).atStartOfDay(zone).toInstant();
		}
		return target instanceof LocalDateTime hour ? hour.atZone(zone).toInstant() : null;
	}

	private static Instant share(Deadline deadline, int percent) {
		Duration whole = Duration.between(deadline.from(), deadline.legalEnd());
		return deadline.from().plus(whole.multipliedBy(percent).dividedBy(100));
	}

	private static Instant first(List<Deadline> running, Function<Deadline, Instant> moment) {
		return running.stream().map(moment).filter(java.util.Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
	}

	private static Instant earlier(Instant one, Instant other) {
		return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
			.flatMap(Optional::stream)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	private static String text(Optional<Deadline> deadline, Function<Deadline, Object> value) {
		return deadline.map(value).map(Object::toString).orElse(null);
	}

}
