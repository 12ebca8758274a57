package org.yishitang.process;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.yishitang.petition.Petition;

/**
 * A piece of human work at hand.
 *
 * @param task the engine's task
 * @param petition the matter it belongs to
 */
record Duty(TaskEntity task, Petition petition) {

	/** Id of the user task in the model. */
	String id() {
		return task.getTaskDefinitionKey();
	}

}
