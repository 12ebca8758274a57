package org.yishitang.process;

import java.util.Optional;

import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.yishitang.petition.Circle;

/**
 * What a form shows: the masked case card, lists to choose from and proposals, made for each request and viewer and
 * never stored in the engine.
 */
@Component
class FormDisplay {

	private final CaseCards cards;

	private final ObjectProvider<FormPrefill> prefills;

	private final Circle circle;

	private final TaskWords words;

	FormDisplay(CaseCards cards, ObjectProvider<FormPrefill> prefills, Circle circle, TaskWords words) {
		this.circle = circle;
		this.words = words;
		this.cards = cards;
		this.prefills = prefills;
	}

	/**
	 * Replaces what the engine would show by what this form is to show.
	 * @param viewer account, or null for the office itself
	 */
	void fill(Optional<Duty> found, VariableMap shown, String viewer) {
		found.ifPresent(duty -> {
			shown.clear();
			if (viewer != null && circle.shutTo(viewer, duty.petition().no())) {
				shown.putValue("caseCard", words.of("process.card.named-only"));
				return;
			}
			shown.putValue("caseCard", cards.of(duty));
			prefills.orderedStream()
				.filter(prefill -> prefill.duties().contains(duty.id()))
				.forEach(prefill -> prefill.fill(duty, shown));
		});
	}

}
