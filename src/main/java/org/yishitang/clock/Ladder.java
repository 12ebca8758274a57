package org.yishitang.clock;

import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one escalation ladder: at half of the limit the holder of the task, at three quarters the section or community
 * head, at nine tenths the responsible leader, a working day before the end the director; the end itself is the breach.
 * Rules may have points of their own in the table.
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

	/** When each step is due, by the dates the limit has now. */
	@Transactional(readOnly = true)
	public LadderPlan plan(Deadline deadline) {
		return planning.plan(deadline);
	}

	/**
	 * The step to wait for or to take next. Of steps past already only the highest counts; {@link LadderStep#BREACH}
	 * when none is left.
	 */
	@Transactional(readOnly = true)
	public LadderStep firstOpenStep(Deadline deadline) {
		return book.next(deadline, plan(deadline));
	}

	/** The steps taken in a case, oldest first. */
	@Transactional(readOnly = true)
	public List<Climbed> taken(String caseNo) {
		return book.of(caseNo).stream().map(row -> row.climbed(false)).toList();
	}

	/**
	 * Takes a step, due or not: finds whom it concerns, tells the listeners, and at the legal end records the breach.
	 * Once per limit and due date; taken again, or where nothing runs any more, it does nothing.
	 */
	public Climbed climb(String caseNo, String rule, LadderStep step) {
		return deadlines.latest(caseNo, rule)
			.map(deadline -> book.taken(deadline, step)
				.map(row -> row.climbed(false))
				.orElseGet(() -> take(deadline, step)))
			.orElseGet(() -> nothing(caseNo, rule, step));
	}

	private Climbed take(Deadline deadline, LadderStep step) {
		boolean breached = deadline.state() == DeadlineState.BREACHED && step == LadderStep.BREACH;
		if (!deadline.state().live() && !breached) {
			return nothing(deadline.caseNo(), deadline.rule(), step);
		}
		Climbed climbed = book.write(deadline, step, responsible.of(deadline.caseNo(), step)).climbed(true);
		if (step == LadderStep.BREACH) {
			deadlines.breach(deadline.caseNo(), deadline.rule());
		}
		listeners.publishEvent(new LadderClimbed(climbed.caseNo(), climbed.rule(), step, climbed.recipients(),
				climbed.vacant(), climbed.at()));
		return climbed;
	}

	private static Climbed nothing(String caseNo, String rule, LadderStep step) {
		return new Climbed(caseNo, rule, step, List.of(), false, null, false);
	}

}
