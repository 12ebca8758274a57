package org.yishitang.triage;

/** The office's decision tables; evaluated by the engine. */
public interface DecisionTables {

	/** Evaluates nature, urgency, lawful channel and simple handling, in this order. */
	Proposal propose(TriageFacts facts);

}
