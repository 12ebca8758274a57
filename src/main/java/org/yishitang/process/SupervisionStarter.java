package org.yishitang.process;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineMissed;
import org.yishitang.clock.DeadlineMoved;
import org.yishitang.clock.DeadlineOpened;
import org.yishitang.clock.DeadlineSettled;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.Ladder;
import org.yishitang.clock.LadderPlan;

/** Keeps one supervision instance for each guarded limit that runs; a limit without a ladder costs no query. */
@Component
class SupervisionStarter {

	private final RuntimeService engine;

	private final Ladder ladder;

	private final Deadlines deadlines;

	SupervisionStarter(RuntimeService engine, Ladder ladder, Deadlines deadlines) {
		this.engine = engine;
		this.ladder = ladder;
		this.deadlines = deadlines;
	}

	@EventListener
	void opened(DeadlineOpened event) {
		Deadline deadline = event.deadline();
		if (deadline.guarded()) {
			engine.startProcessInstanceByKey(SupervisionProcess.KEY, deadline.caseNo(), variables(deadline));
		}
	}

	/** One limit by itself; those a notice moves follow together ({@link MovingTimers}). */
	@EventListener
	void moved(DeadlineMoved event) {
		if (event.deadline().guarded() && !event.byNotice()) {
			tell(SupervisionProcess.LIMIT_MOVED, event.deadline().caseNo(), event.deadline().rule());
		}
	}

	@EventListener
	void settled(DeadlineSettled event) {
		if (event.guarded() && event.state() != DeadlineState.BREACHED) {
			tell(SupervisionProcess.LIMIT_SETTLED, event.caseNo(), event.rule());
		}
	}

	/** Done late before anybody noticed: the breach is climbed at once and not when the timer comes round. */
	@EventListener
	void missed(DeadlineMissed event) {
		if (event.deadline().guarded()) {
			tell(SupervisionProcess.LIMIT_MISSED, event.deadline().caseNo(), event.deadline().rule());
		}
	}

	/** The variables of the limit's plan as it stands now, by the ladder in force. */
	Map<String, Object> plan(String no, String rule) {
		return deadlines.live(no, rule).map(this::variables).orElse(Map.of());
	}

	private Map<String, Object> variables(Deadline deadline) {
		LadderPlan plan = ladder.plan(deadline);
		return SupervisionProcess.variables(deadline, plan, ladder.firstOpenStep(deadline, plan));
	}

	private void tell(String message, String no, String rule) {
		engine.createMessageCorrelation(message)
			.processInstanceBusinessKey(no)
			.processInstanceVariableEquals(SupervisionProcess.RULE.name(), rule)
			.correlateAll();
	}

}
