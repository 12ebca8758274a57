package org.yishitang.handling;

/** What the handler may choose after the investigation. */
public enum NextStep {

	DRAFT, COUNCIL, MEDIATION, EXTEND, HAND_ON, ORDINARY

}
