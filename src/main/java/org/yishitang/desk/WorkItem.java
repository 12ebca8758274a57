package org.yishitang.desk;

import java.time.Instant;

/**
 * A piece of human work that waits.
 *
 * @param id the engine's id of the task
 * @param duty id of the user task in the model, e.g. {@code sign-opinion}
 * @param name what is to be done, as people read it
 * @param caseNo receipt number
 * @param assignee account that has claimed it, or null
 * @param due end of the legal limit, or null
 * @param followUp end of the internal target, or null
 * @param instance the engine's id of the process instance
 */
public record WorkItem(String id, String duty, String name, String caseNo, String assignee, Instant due,
		Instant followUp, String instance) {
}
