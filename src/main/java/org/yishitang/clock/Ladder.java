package org.yishitang.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one escalation ladder: at half of the limit the holder of the task, at three quarters the section or community
 * head, at nine tenths the responsible leader, a working day before the end the director; the end itself is the breach.
 * When, whom and what else is data: {@link Ladders}.
 */
@Component
@Transactional
public class Ladder {

	private final LadderPlanning planning;

	private final LadderBook book;

	private final Responsible responsible;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher listeners;

	Ladder(LadderPlanning planning, LadderBook book, Responsible responsible, Deadlines deadlines,
			ApplicationEventPublisher listeners) {
		this.planning = planning;
		this.book = book;
		this.responsible = responsible;
		this.deadlines = deadlines;
		this.listeners = listeners;
	}

	/** When each step is due, by the dates the limit has now and the ladder in force. */
	@Transactional(readOnly = true)
	public LadderPlan plan(Deadline deadline) {
		return planning.plan(deadline);
	}

	/** The same for something of the office's own that no matter's limits hold, e.g. a request about personal data. */
	@Transactional(readOnly = true)
	public LadderPlan plan(DueDate due) {
		return planning.plan(due);
	}

	/**
	 * The step to wait for or to take next. Of steps past already only the highest counts; {@link LadderStep#BREACH}
	 * when none is left.
	 */
	@Transactional(readOnly = true)
	public LadderStep firstOpenStep(Deadline deadline) {
		return firstOpenStep(deadline, plan(deadline));
	}

	/** The same, where the plan was made before. */
	@Transactional(readOnly = true)
	public LadderStep firstOpenStep(Deadline deadline, LadderPlan plan) {
		return book.next(deadline, plan);
	}

	/** The steps taken in a case, oldest first. */
	@Transactional(readOnly = true)
	public List<Climbed> taken(String caseNo) {
		return book.of(caseNo).stream().map(row -> row.climbed(false)).toList();
	}

	/** Takes a step by the ladder in force. */
	public Climbed climb(String caseNo, String rule, LadderStep step) {
		return deadlines.latest(caseNo, rule)
			.map(deadline -> climb(deadline, step, planning.plan(deadline)))
			.orElseGet(() -> nothing(caseNo, rule, step));
	}

	/**
	 * Takes a step, due or not: finds whom it concerns, tells the listeners, and at the legal end records the breach.
	 * Once per limit and due date; taken again, below a step that is due as well, or where nothing runs any more, it
	 * does nothing.
	 * @param version the ladder this limit was planned by
	 */
	public Climbed climb(String caseNo, String rule, LadderStep step, int version) {
		return deadlines.latest(caseNo, rule)
			.map(deadline -> climb(deadline, step, planning.plan(deadline, version)))
			.orElseGet(() -> nothing(caseNo, rule, step));
	}

	/**
	 * When the internal target of a limit ends, where that is yet to come, before the legal end, and called for: as a
	 * rule the target only turns the light.
	 * @param version the ladder this limit was planned by
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> targetToWatch(String caseNo, String rule, int version) {
		return planning.watchesTarget(version)
				? deadlines.live(caseNo, rule).flatMap(planning::targetAhead) : Optional.empty();
	}

	/** Whether a breach of the latest limit of this rule calls for a written order. */
	@Transactional(readOnly = true)
	public boolean callsForOrder(String caseNo, String rule) {
		return deadlines.latest(caseNo, rule)
			.filter(deadline -> deadline.state() == DeadlineState.BREACHED)
			.map(planning::listedOnBreach)
			.orElse(false);
	}

	/**
	 * Whom this step would tell now.
	 * @param version the ladder this limit was planned by
	 */
	@Transactional(readOnly = true)
	public Recipients recipients(String caseNo, String rule, LadderStep step, int version) {
		return deadlines.latest(caseNo, rule)
			.map(deadline -> planning.plan(deadline, version).rows().get(step))
			.map(row -> responsible.of(caseNo, row.recipients()))
			.orElse(new Recipients(List.of(), true));
	}

	private Climbed climb(Deadline deadline, LadderStep step, LadderPlan plan) {
		return book.taken(deadline, step)
			.map(row -> row.climbed(false))
			.orElseGet(() -> take(deadline, step, plan))
			.before(deadline.state().live() ? plan.after(step) : null);
	}

	private Climbed take(Deadline deadline, LadderStep step, LadderPlan plan) {
		boolean breached = deadline.state() == DeadlineState.BREACHED && step == LadderStep.BREACH;
		boolean below = step != LadderStep.BREACH && book.next(deadline, plan).compareTo(step) > 0;
		if (!deadline.state().live() && !breached || below) {
			return nothing(deadline.caseNo(), deadline.rule(), step);
		}
		LadderRow row = plan.rows().get(step);
		Climbed climbed = book.write(deadline, step, plan, responsible.of(deadline.caseNo(), row.recipients()))
			.climbed(true);
		if (step == LadderStep.BREACH) {
			deadlines.breach(deadline.caseNo(), deadline.rule());
		}
		listeners.publishEvent(new LadderClimbed(climbed.caseNo(), climbed.rule(), step, climbed.recipients(),
				climbed.vacant(), climbed.at(), row.action(), row.answerDays()));
		return climbed;
	}

	private static Climbed nothing(String caseNo, String rule, LadderStep step) {
		return new Climbed(caseNo, rule, step, List.of(), false, null, false, LadderAction.REMIND, null);
	}

}
