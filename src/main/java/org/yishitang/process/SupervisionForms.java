package org.yishitang.process;

import java.util.Set;

import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

import org.yishitang.handling.SupervisionOrder;
import org.yishitang.handling.SupervisionOrders;
import org.yishitang.petition.CaseNotes;

/** Shows whoever answers an order what was ordered, why and until when; made for each request, never stored. */
@Component
class SupervisionForms implements FormPrefill {

	private final SupervisionOrders orders;

	private final CaseNotes notes;

	private final TaskWords words;

	SupervisionForms(SupervisionOrders orders, CaseNotes notes, TaskWords words) {
		this.orders = orders;
		this.notes = notes;
		this.words = words;
	}

	@Override
	public Set<String> duties() {
		return Set.of(SupervisionProcess.ANSWER);
	}

	@Override
	public void fill(Duty duty, VariableMap shown) {
		Object id = duty.task().getVariable(SupervisionProcess.ORDER.name());
		orders.findById(String.valueOf(id)).ifPresent(order -> shown.putValue("orderText", text(order)));
	}

	private String text(SupervisionOrder order) {
		String until = words.of("process.order." + order.kind(), order.answerBy().toString(), order.reminders());
		return "**%s**\n\n> %s\n".formatted(CaseCards.escaped(until), CaseCards.escaped(asked(order)));
	}

	private String asked(SupervisionOrder order) {
		if (order.trigger() != null) {
			return words.of("notice.trigger." + order.trigger());
		}
		return notes.text(order.note()).orElseGet(() -> words.of("process.order.step", String.valueOf(order.rule())));
	}

}
