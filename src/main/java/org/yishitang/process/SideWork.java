package org.yishitang.process;

import static org.yishitang.process.PetitionProcess.no;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.process.guard.ModelBean;
import org.yishitang.triage.RestrictedStore;

/** What accusation.bpmn calls. */
@Configuration(proxyBeanMethods = false)
class SideWork {

	@Bean
	@ModelBean
	TaskListener recordHandOver(RestrictedStore restricted) {
		return task -> restricted.handedOver(no(task));
	}

}
