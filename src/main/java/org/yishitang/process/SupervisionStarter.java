package org.yishitang.process;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadline;
import org.yishitang.clock.DeadlineMoved;
import org.yishitang.clock.DeadlineOpened;
import org.yishitang.clock.DeadlineRules;
import org.yishitang.clock.DeadlineSettled;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.Deadlines;
import org.yishitang.clock.Ladder;

/** Keeps one supervision instance for each guarded limit that runs. */
@Component
class SupervisionStarter {

	private final RuntimeService engine;

	private final Ladder ladder;

	private final Deadlines deadlines;

	private final DeadlineRules rules;

	SupervisionStarter(RuntimeService engine, Ladder ladder, Deadlines deadlines, DeadlineRules rules) {
		this.engine = engine;
		this.ladder = ladder;
		this.deadlines = deadlines;
		this.rules = rules;
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
		if (event.byNotice()) {
			return;
		}
		tell(SupervisionProcess.LIMIT_MOVED, event.deadline().caseNo(), event.deadline().rule());
	}

	@EventListener
	void settled(DeadlineSettled event) {
		if (event.state() != DeadlineState.BREACHED) {
			tell(SupervisionProcess.LIMIT_SETTLED, event.caseNo(), event.rule());
		}
	}

	/** The variables of the limit's plan as it stands now. */
	Map<String, Object> plan(String no, String rule) {
		return deadlines.of(no)
			.stream()
			.filter(deadline -> deadline.rule().equals(rule) && deadline.state().live())
			.findFirst()
			.map(this::variables)
			.orElse(Map.of());
	}

	private Map<String, Object> variables(Deadline deadline) {
		return SupervisionProcess.variables(rules.openedBy(deadline), ladder.plan(deadline), ladder.firstOpenStep(deadline));
	}

	private void tell(String message, String no, String rule) {
		engine.createMessageCorrelation(message)
			.processInstanceBusinessKey(no)
			.processInstanceVariableEquals(SupervisionProcess.RULE.name(), rule)
			.correlateAll();
	}

}
