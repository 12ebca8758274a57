package org.yishitang.process;

import static org.yishitang.process.HandlingWork.date;
import static org.yishitang.process.PetitionProcess.no;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.process.guard.ModelBean;

import org.yishitang.council.Deliberating;
import org.yishitang.process.SubProcesses.CouncilSitting;
import org.yishitang.triage.RestrictedStore;

/** What council-sitting.bpmn and accusation.bpmn call. */
@Configuration(proxyBeanMethods = false)
class SideWork {

	@Bean
	@ModelBean
	TaskListener enterConsultation(Deliberating deliberating) {
		return task -> deliberating.begin(no(task));
	}

	@Bean
	@ModelBean
	TaskListener recordConvening(Deliberating deliberating) {
		return task -> deliberating.convene(no(task), date(CouncilSitting.SITTING_DATE.of(task)),
				CouncilSitting.INVITED.of(task), task.getAssignee());
	}

	@Bean
	@ModelBean
	TaskListener recordSitting(Deliberating deliberating) {
		return task -> CouncilSitting.QUORUM_MET.set(task, deliberating.hold(no(task), CouncilSitting.PRESENT.of(task),
				CouncilSitting.IN_FAVOUR.of(task), CouncilSitting.RESOLUTION.of(task), task.getAssignee()));
	}

	@Bean
	@ModelBean
	JavaDelegate publishResolution(Deliberating deliberating) {
		return execution -> deliberating.publish(no(execution));
	}

	@Bean
	@ModelBean
	TaskListener recordHandOver(RestrictedStore restricted) {
		return task -> restricted.handedOver(no(task));
	}

}
