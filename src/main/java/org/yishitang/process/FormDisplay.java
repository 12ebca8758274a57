package org.yishitang.process;

import java.util.Optional;

import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a form shows: the masked case card, lists to choose from and proposals, made for each request and viewer and
 * never stored in the engine.
 */
@Component
class FormDisplay {

	private final CaseCards cards;

	private final ObjectProvider<FormPrefill> prefills;

	FormDisplay(CaseCards cards, ObjectProvider<FormPrefill> prefills) {
		this.cards = cards;
		this.prefills = prefills;
	}

	/** Replaces what the engine would show by what this form is to show. */
	void fill(Optional<Duty> found, VariableMap shown) {
		found.ifPresent(duty -> {
			shown.clear();
			shown.putValue("caseCard", cards.of(duty));
			prefills.orderedStream()
				.filter(prefill -> prefill.duties().contains(duty.id()))
				.forEach(prefill -> prefill.fill(duty, shown));
		});
	}

}
