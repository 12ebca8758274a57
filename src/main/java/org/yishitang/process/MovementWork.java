package org.yishitang.process;

import static org.yishitang.process.PetitionProcess.no;
import static org.yishitang.process.PetitionProcess.Variables.APPROVED;
import static org.yishitang.process.PetitionProcess.Variables.CALL_BACK_RESULT;
import static org.yishitang.process.PetitionProcess.Variables.HAPPENED;
import static org.yishitang.process.PetitionProcess.Variables.ORDERS;
import static org.yishitang.process.PetitionProcess.Variables.REASON;
import static org.yishitang.process.PetitionProcess.Variables.REPORTED_TO;
import static org.yishitang.process.PetitionProcess.Variables.URGENT_MEASURES;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.process.guard.ModelBean;

import org.yishitang.closing.CallBackResult;
import org.yishitang.handling.ReportingUrgent;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.triage.ChangingProcedure;

/** What petition.bpmn calls where the way or the clock of a matter changes: ordinary procedure, urgent reports. */
@Configuration(proxyBeanMethods = false)
class MovementWork {

	@Bean
	@ModelBean
	TaskListener recordSwitch(ChangingProcedure changing) {
		return task -> changing.decide(no(task), APPROVED.isTrue(task), REASON.of(task), task.getAssignee());
	}

	@Bean
	@ModelBean
	TaskListener recordOrdinary(ChangingProcedure changing) {
		return task -> {
			changing.decideAfterCall(no(task), APPROVED.isTrue(task), REASON.of(task), task.getAssignee());
			CALL_BACK_RESULT.set(task,
					(APPROVED.isTrue(task) ? CallBackResult.REOPEN : CallBackResult.DONE).name());
		};
	}

	@Bean
	@ModelBean
	JavaDelegate changeToOrdinary(ChangingProcedure changing) {
		return execution -> changing.timeOver(no(execution));
	}

	@Bean
	@ModelBean
	TaskListener recordAcknowledgement(ReportingUrgent reporting) {
		return task -> reporting.acknowledge(no(task), ORDERS.of(task), task.getAssignee());
	}

	/** Once a post is in charge, it reports; until then the petition officer. */
	@Bean
	@ModelBean
	TaskListener enterUrgentReport(Petitions petitions) {
		return task -> petitions.findByNo(no(task))
			.map(Petition::assigneePost)
			.ifPresent(task::addCandidateGroup);
	}

	@Bean
	@ModelBean
	TaskListener recordUrgentReport(ReportingUrgent reporting) {
		return task -> reporting.report(no(task), HAPPENED.of(task), URGENT_MEASURES.of(task), REPORTED_TO.of(task),
				task.getAssignee());
	}

}
