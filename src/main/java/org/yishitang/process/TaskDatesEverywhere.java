package org.yishitang.process;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Puts the dates on every user task of every model, so that no model can forget them. */
class TaskDatesEverywhere extends AbstractBpmnParseListener {

	private final TaskListener dates;

	TaskDatesEverywhere(TaskListener dates) {
		this.dates = dates;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		UserTaskActivityBehavior behavior = (UserTaskActivityBehavior) activity.getActivityBehavior();
		behavior.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_CREATE, dates);
	}

}
