package org.yishitang.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.clock.LadderStep;
import org.yishitang.petition.CaseNotes;
import org.yishitang.process.guard.ModelBean;
import org.yishitang.records.AnsweringRequests;
import org.yishitang.records.RequestDecision;
import org.yishitang.records.Reminding;

/** What data-request.bpmn calls. */
@Configuration(proxyBeanMethods = false)
class DataRequestWork {

	@Bean
	@ModelBean
	TaskListener recordDataDecision(AnsweringRequests answering, CaseNotes notes) {
		return task -> answering.decide(DataRequestProcess.REQUEST.of(task),
				DataRequestProcess.DECISION.code(RequestDecision.class, task),
				notes.text(DataRequestProcess.REASON.of(task)).orElse(null), task.getAssignee());
	}

	@Bean
	@ModelBean
	TaskListener recordDataDone(AnsweringRequests answering, CaseNotes notes) {
		return task -> answering.carryOut(DataRequestProcess.REQUEST.of(task),
				notes.text(DataRequestProcess.DONE.of(task)).orElse(null), task.getAssignee());
	}

	@Bean
	@ModelBean
	JavaDelegate answerDataRequest(AnsweringRequests answering) {
		return execution -> answering.answer(DataRequestProcess.REQUEST.of(execution));
	}

	@Bean
	@ModelBean
	JavaDelegate remindDataOfficer(Reminding reminding) {
		return execution -> reminding.waits(DataRequestProcess.REQUEST.of(execution), LadderStep.HOLDER);
	}

	@Bean
	@ModelBean
	JavaDelegate remindLeaderOfRequest(Reminding reminding) {
		return execution -> reminding.waits(DataRequestProcess.REQUEST.of(execution), LadderStep.LEADER);
	}

	@Bean
	@ModelBean
	JavaDelegate remindDirectorOfRequest(Reminding reminding) {
		return execution -> reminding.waits(DataRequestProcess.REQUEST.of(execution), LadderStep.DIRECTOR);
	}

	@Bean
	@ModelBean
	JavaDelegate recordLateRequest(AnsweringRequests answering) {
		return execution -> answering.late(DataRequestProcess.REQUEST.of(execution));
	}

}
