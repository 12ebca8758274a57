package org.yishitang.process.year;

import java.util.Set;

/**
 * A task that waits.
 *
 * @param id the engine's id
 * @param key id of the user task in the model
 * @param assignee who claimed it, or null
 * @param priority 100 for the most urgent
 * @param groups who may take it
 */
record OpenTask(String id, String key, String assignee, int priority, Set<String> groups) {

	/** Whether life is in danger: people do not wait for office hours. */
	boolean emergency() {
		return priority >= 100;
	}

}
