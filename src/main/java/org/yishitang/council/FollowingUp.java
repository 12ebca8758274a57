package org.yishitang.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.clock.StatutoryClock;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;

/** Feedback to those who brought the topic and to the members, and the look at what became of the promises. */
@Component
@Transactional
public class FollowingUp {

	private final SittingDesk desk;

	private final ExecutionTaskRows tasks;

	private final StatutoryClock statutory;

	private final CaseLog log;

	private final Clock clock;

	FollowingUp(SittingDesk desk, ExecutionTaskRows tasks, StatutoryClock statutory, CaseLog log, Clock clock) {
		this.desk = desk;
		this.tasks = tasks;
		this.statutory = statutory;
		this.log = log;
		this.clock = clock;
	}

	/** From when the feedback is late (DL-70). */
	public Instant feedbackEnd() {
		return statutory.due("DL-70", LocalDateTime.now(clock), "FEEDBACK", null).legalEnd();
	}

	/** From when all promises should have been kept: 00:00 after the last of their days; empty without promises. */
	@Transactional(readOnly = true)
	public Optional<Instant> executionEnd(Sitting sitting) {
		return tasks(sitting).stream()
			.map(ExecutionTask::dueOn)
			.max(LocalDate::compareTo)
			.map(day -> start(day.plusDays(1)));
	}

	/** The moment a day begins. */
	public Instant start(LocalDate day) {
		return day.atTime(LocalTime.MIN).atZone(clock.getZone()).toInstant();
	}

	/** The promises of a sitting, in order. */
	@Transactional(readOnly = true)
	public List<ExecutionTask> tasks(Sitting sitting) {
		return tasks.findBySittingIdOrderByPositionAsc(sitting.getId());
	}

	/** One promise was found kept before the evaluation. */
	public void carriedOut(String task, String note) {
		tasks.findById(task).filter(found -> found.doneOn() == null).ifPresent(found -> found.done(LocalDate.now(clock), note));
	}

	/** Those who brought the topic and the members were told. */
	public void feedback(String no, String note, String actor) {
		log.note(desk.petition(stands(no)), CaseEventType.COUNCIL_FEEDBACK_GIVEN, actor, Map.of("note", note));
	}

	/** The feedback is late: the leader is told. */
	public void feedbackLate(String no) {
		log.note(desk.petition(stands(no)), CaseEventType.COUNCIL_FEEDBACK_LATE, CaseEvent.SYSTEM, Map.of());
	}

	/**
	 * The promises were looked at.
	 * @param done numbers of those that were kept
	 * @param again day of the next look, null for none
	 * @return whether nothing is left to look at
	 */
	public boolean evaluate(String no, Object done, String note, LocalDate again, String actor) {
		Sitting sitting = stands(no);
		Set<Integer> kept = SeatNumbers.list(done);
		List<ExecutionTask> all = tasks(sitting);
		all.stream()
			.filter(task -> task.doneOn() == null && kept.contains(task.position()))
			.forEach(task -> task.done(LocalDate.now(clock), note));
		long open = all.stream().filter(task -> task.doneOn() == null).count();
		log.note(desk.petition(sitting), CaseEventType.EXECUTION_EVALUATED, actor,
				Map.of("done", Long.toString(all.size() - open), "of", Integer.toString(all.size()), "note", note));
		return open == 0 || again == null;
	}

	private Sitting stands(String no) {
		return desk.latest(no).orElseThrow();
	}

}
