package org.yishitang.process.year;

import java.util.Map;

/** What somebody writes into the form of one user task. */
interface Behaviour {

	/**
	 * The values.
	 * @param work the matter, the task and how often it was tried before
	 */
	Map<String, Object> values(Work work);

}
