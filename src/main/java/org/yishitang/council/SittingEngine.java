package org.yishitang.council;

/** What a sitting needs of whoever runs its process. */
public interface SittingEngine {

	/** A recusal took the quorum away in the middle of the sitting. */
	void quorumLost(String caseNo);

	/** What was resolved stands: feedback and evaluation are followed beside the matter. */
	void followUp(Sitting sitting);

}
