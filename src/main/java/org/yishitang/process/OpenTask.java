package org.yishitang.process;

import java.util.Set;

/**
 * An open task with whom it waits for.
 *
 * @param id the engine's id
 * @param caseNo number of the matter
 * @param duty id of the user task in the model
 * @param name what is to be done, as people read it
 * @param execution the engine's id of the token that waits there
 * @param assignee who has claimed it, or null
 * @param groups candidate groups
 */
record OpenTask(String id, String caseNo, String duty, String name, String execution, String assignee, Set<String> groups) {

}
