package org.yishitang.process;

import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.handling.Supervising;
import org.yishitang.handling.SupervisionGiven;
import org.yishitang.handling.SupervisionOrder;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;

/** Follows up orders given directly, and calls off whatever waits for an answer when its matter ends. */
@Component
class SupervisionOrdering {

	private final RuntimeService engine;

	private final Supervising supervising;

	SupervisionOrdering(RuntimeService engine, Supervising supervising) {
		this.engine = engine;
		this.supervising = supervising;
	}

	@EventListener
	void given(SupervisionGiven event) {
		SupervisionOrder order = event.order();
		engine.createMessageCorrelation(SupervisionProcess.ORDERED_DIRECTLY)
			.processInstanceBusinessKey(order.caseNo())
			.setVariables(variables(order))
			.setVariable(SupervisionProcess.ORDERED.name(), true)
			.correlateStartMessage();
	}

	@EventListener
	void happened(CaseEvent event) {
		boolean ended = event.before() != event.after() && event.after().ended();
		if (ended || event.type() == CaseEventType.HANDED_OVER) {
			engine.createMessageCorrelation(SupervisionProcess.MATTER_ENDED)
				.processInstanceBusinessKey(event.no())
				.correlateAll();
		}
	}

	/** What an instance must know of an order. */
	Map<String, Object> variables(SupervisionOrder order) {
		return Map.of(SupervisionProcess.ORDER.name(), order.getId(), SupervisionProcess.ASSIGNEE_POST.name(),
				order.post(), SupervisionProcess.ANSWER_AT.name(), Date.from(supervising.answerEnd(order)));
	}

}
