package org.yishitang.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.process.guard.ModelBean;

/** What cover.bpmn and morning-check.bpmn call. */
@Configuration(proxyBeanMethods = false)
class CoverWork {

	@Bean
	@ModelBean
	JavaDelegate handToStandIn(Covering covering) {
		return execution -> covering.begin(execution.getProcessBusinessKey());
	}

	@Bean
	@ModelBean
	JavaDelegate handBack(Covering covering) {
		return execution -> covering.end(execution.getProcessBusinessKey());
	}

	@Bean
	@ModelBean
	JavaDelegate readAbsenceAgain(CoverStarter starter) {
		return execution -> execution.setVariables(starter.plan(execution.getProcessBusinessKey()));
	}

	@Bean
	@ModelBean
	JavaDelegate checkAttendance(Attendance attendance) {
		return execution -> attendance.checkAll();
	}

}
