package org.yishitang.process;

import java.util.Set;
import java.util.function.BiConsumer;

import org.camunda.bpm.engine.variable.VariableMap;

/** Fills in what the system knows or proposes when a form is opened. */
interface FormPrefill {

	/** Ids of the user tasks. */
	Set<String> duties();

	/** Adds values and lists. */
	void fill(Duty duty, VariableMap shown);

	/** The prefill of one user task. */
	static FormPrefill of(String duty, BiConsumer<Duty, VariableMap> filling) {
		return new FormPrefill() {

			@Override
			public Set<String> duties() {
				return Set.of(duty);
			}

			@Override
			public void fill(Duty work, VariableMap shown) {
				filling.accept(work, shown);
			}

		};
	}

}
