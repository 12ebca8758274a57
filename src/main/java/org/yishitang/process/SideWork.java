package org.yishitang.process;

import static org.yishitang.process.HandlingWork.date;
import static org.yishitang.process.PetitionProcess.no;

import java.util.Date;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.process.guard.ModelBean;

import org.yishitang.mediation.Mediating;
import org.yishitang.process.SubProcesses.Mediation;
import org.yishitang.triage.RestrictedStore;

/** What mediation.bpmn and accusation.bpmn call. */
@Configuration(proxyBeanMethods = false)
class SideWork {

	@Bean
	@ModelBean
	TaskListener enterMediation(Mediating mediating) {
		return task -> mediating.begin(no(task));
	}

	@Bean
	@ModelBean
	TaskListener recordConsent(Mediating mediating) {
		return task -> Mediation.ENDS_AT.set(task, Date.from(mediating.consent(no(task),
				Mediation.BOTH_CONSENT.isTrue(task), Mediation.CONSENT_NOTE.of(task), task.getAssignee())));
	}

	@Bean
	@ModelBean
	TaskListener recordMediation(Mediating mediating) {
		return task -> mediating.record(no(task), Mediation.RESULT.of(task), Mediation.AGREEMENT.of(task),
				date(Mediation.PERFORM_BY.of(task)), task.getAssignee());
	}

	@Bean
	@ModelBean
	JavaDelegate endMediation(Mediating mediating) {
		return execution -> mediating.end(no(execution));
	}

	@Bean
	@ModelBean
	TaskListener recordHandOver(RestrictedStore restricted) {
		return task -> restricted.handedOver(no(task));
	}

}
