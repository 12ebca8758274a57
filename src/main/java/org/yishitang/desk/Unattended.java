package org.yishitang.desk;

import java.time.Instant;
import java.util.List;

/** Open work nobody is there for; answered by the room that speaks to the engine. */
public interface Unattended {

	/** All of it, the oldest first; at most two hundred. */
	List<Missing> tasks();

	/**
	 * A task nobody is there for.
	 *
	 * @param caseNo receipt number
	 * @param why task, post and reason in words
	 * @param since when it was noticed
	 * @param instance the engine's id of the process instance
	 */
	record Missing(String caseNo, String why, Instant since, String instance) {

	}

}
