package org.yishitang.process;

import java.util.Set;

import org.camunda.bpm.engine.variable.VariableMap;

/** Fills in what the system knows or proposes when a form is opened. */
interface FormPrefill {

	/** Ids of the user tasks. */
	Set<String> duties();

	/** Adds values and lists. */
	void fill(Duty duty, VariableMap shown);

}
