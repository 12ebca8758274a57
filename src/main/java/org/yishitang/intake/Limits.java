package org.yishitang.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.StatutoryClock;
import org.yishitang.petition.Channel;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Status;

/** What the petitioner is told about limits. */
@Component
class Limits {

	private static final String NOTICE = "DL-02";

	private static final String NOTICE_FROM_ABOVE = "DL-03";

	static final List<String> NOTICES = List.of("DL-15", NOTICE, NOTICE_FROM_ABOVE);

	/** The limits a petitioner waits for, the most telling first. */
	private static final List<String> ANSWERS = List.of("DL-16", "DL-06", "DL-13", "DL-31", "DL-32", "DL-40", "DL-19");

	private final StatutoryClock statutory;

	private final Deadlines deadlines;

	private final Clock clock;

	Limits(StatutoryClock statutory, Deadlines deadlines, Clock clock) {
		this.statutory = statutory;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** Last legal day of the written notice on receipt (信访工作条例 Art. 23(2) and (3)). */
	LocalDate noticeDue(Channel channel, Instant receivedAt) {
		String rule = channel.fromAbove() ? NOTICE_FROM_ABOVE : NOTICE;
		return LocalDate.from(statutory.due(rule, LocalDateTime.ofInstant(receivedAt, clock.getZone())).dueLegal());
	}

	/** The limit that binds the office now; limits in hours are shown by their day. */
	Optional<RunningLimit> running(Petition petition) {
		return binding(petition, deadlines.of(petition.no())).map(this::shown);
	}

	/** Which of a matter's limits that is. */
	Optional<Deadline> binding(Petition petition, List<Deadline> all) {
		if (petition.status().ended()) {
			return Optional.empty();
		}
		boolean sorted = petition.status() != Status.REGISTERED && petition.status() != Status.TRIAGE;
		List<String> telling = sorted && petition.repliedAt() == null ? ANSWERS : sorted ? List.of() : NOTICES;
		return all.stream()
			.filter(deadline -> telling.contains(deadline.rule()))
			.filter(deadline -> deadline.state().live() || deadline.state() == DeadlineState.BREACHED)
			.min(Comparator.comparing((Deadline deadline) -> !deadline.state().live())
				.thenComparing(deadline -> telling.indexOf(deadline.rule())));
	}

	private RunningLimit shown(Deadline deadline) {
		LocalDate from = deadline.from().atZone(clock.getZone()).toLocalDate();
		return new RunningLimit(deadline.rule(), from, ChronoUnit.DAYS.between(from, LocalDate.now(clock)),
				ChronoUnit.DAYS.between(from, deadline.dueLegal()), deadline.dueLegal(), deadline.dueTarget(),
				!clock.instant().isBefore(deadline.legalEnd()), deadline.covered());
	}

}
