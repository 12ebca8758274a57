package org.yishitang.mediation;

/** How a talk, and with it a mediation, came out. */
public enum MediationResult {

	SESSION, AGREEMENT, PARTIAL, NONE, WITHDRAWN, RECUSED, HARM,
	/** Never chosen: a party refused, or the term ran out. */
	REFUSED,
	EXPIRED;

	boolean agreed() {
		return this == AGREEMENT || this == PARTIAL;
	}

}
