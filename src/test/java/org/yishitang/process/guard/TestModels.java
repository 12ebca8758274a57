package org.yishitang.process.guard;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A small process with a candidate group, a delegate and a timer. */
@TestConfiguration(proxyBeanMethods = false)
public class TestModels {

	static final String KEY = "guard-test";

	@Bean
	Marking guardTestMarking() {
		return new Marking();
	}

	/** Starts an instance whose first task waits for handlers; answers the task's id. */
	static String startedTask(ProcessEngine engine, String businessKey) {
		if (engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(KEY).count() == 0) {
			engine.getRepositoryService().createDeployment().addModelInstance(KEY + ".bpmn", model()).deploy();
		}
		String instance = engine.getRuntimeService().startProcessInstanceByKey(KEY, businessKey).getId();
		return task(engine, instance).getId();
	}

	static Task task(ProcessEngine engine, String instance) {
		return engine.getTaskService().createTaskQuery().processInstanceId(instance).active().singleResult();
	}

	static BpmnModelInstance model() {
		return Bpmn.createExecutableProcess(KEY)
			.name("试验")
			.camundaHistoryTimeToLive(1)
			.startEvent("start")
			.serviceTask("mark")
			.camundaDelegateExpression("${guardTestMarking}")
			.exclusiveGateway("marked")
			.condition("yes", "${marked && execution.processBusinessKey != null && guardTestMarking.agrees(marked)}")
			.userTask("work")
			.name("办理")
			.camundaCandidateGroups("handler,grid-worker")
			.camundaDueDate("${dateTime().plusDays(1).toDate()}")
			.boundaryEvent("late")
			.timerWithDuration("P30D")
			.endEvent("gone")
			.moveToActivity("work")
			.endEvent("done")
			.moveToLastGateway()
			.endEvent("never")
			.done();
	}

	@ModelBean
	public static class Marking implements JavaDelegate {

		@Override
		public void execute(DelegateExecution execution) {
			execution.setVariable("marked", true);
		}

		public boolean agrees(boolean marked) {
			return marked;
		}

	}

}
