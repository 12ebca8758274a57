package org.yishitang.mediation;

/** What the room needs of the engine: something that happens at any time of a mediation. */
public interface MediationEngine {

	/** The quarrel threatens to grow: whoever is on duty hears of it beside the mediation. */
	void dangerArose(String caseNo);

	/** Violence or harm to a child is suspected: the mediation ends at once. */
	void harmSuspected(String caseNo);

}
