package org.yishitang.triage;

import org.yishitang.petition.Nature;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Urgency;

/**
 * What the decision tables say, each with its reason in words (texts of the tables, editable data).
 *
 * @param nature table nature
 * @param urgency table g-1
 * @param route table g-2
 * @param procedure what follows from the route and table g-3
 */
public record Proposal(Nature nature, String natureReason, Urgency urgency, String urgencyReason, Route route,
		String routeReason, Procedure procedure, String procedureReason) {

	/** The same with another procedure. */
	Proposal by(Procedure other, String reason) {
		return new Proposal(nature, natureReason, urgency, urgencyReason, route, routeReason, other, reason);
	}

}
