package org.yishitang.process;

import static org.yishitang.process.PetitionProcess.no;
import static org.yishitang.process.PetitionProcess.Variables.ANSWERS;
import static org.yishitang.process.PetitionProcess.Variables.APPROVED;
import static org.yishitang.process.PetitionProcess.Variables.ASSIGNEE_POST;
import static org.yishitang.process.PetitionProcess.Variables.BASIS;
import static org.yishitang.process.PetitionProcess.Variables.CARRY_OUT_BY;
import static org.yishitang.process.PetitionProcess.Variables.EXTENSION_DAYS;
import static org.yishitang.process.PetitionProcess.Variables.FACTS;
import static org.yishitang.process.PetitionProcess.Variables.FINDING;
import static org.yishitang.process.PetitionProcess.Variables.HAS_MEASURES;
import static org.yishitang.process.PetitionProcess.Variables.MEASURES;
import static org.yishitang.process.PetitionProcess.Variables.NEXT;
import static org.yishitang.process.PetitionProcess.Variables.OPINION;
import static org.yishitang.process.PetitionProcess.Variables.OUTCOME;
import static org.yishitang.process.PetitionProcess.Variables.REASON;
import static org.yishitang.process.PetitionProcess.Variables.RETURN_REASON;
import static org.yishitang.process.PetitionProcess.Variables.SIGNING_GROUP;

import java.time.LocalDate;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.process.guard.ModelBean;

import org.yishitang.assignment.Assigning;
import org.yishitang.assignment.HandingOn;
import org.yishitang.handling.Extending;
import org.yishitang.handling.Investigating;
import org.yishitang.handling.NextStep;
import org.yishitang.opinion.Draft;
import org.yishitang.opinion.Drafting;
import org.yishitang.opinion.Serving;
import org.yishitang.opinion.Signing;
import org.yishitang.petition.Outcome;

/** What the handling part of petition.bpmn calls. */
@Configuration(proxyBeanMethods = false)
class HandlingWork {

	@Bean
	@ModelBean
	TaskListener recordAssignment(Assigning assigning) {
		return task -> assigning.assign(no(task), ASSIGNEE_POST.of(task), REASON.of(task), task.getAssignee());
	}

	@Bean
	@ModelBean
	TaskListener enterInvestigation(Investigating investigating) {
		return task -> investigating.begin(no(task));
	}

	@Bean
	@ModelBean
	TaskListener recordInvestigation(Investigating investigating) {
		return task -> investigating.record(no(task), NEXT.code(NextStep.class, task), FINDING.of(task),
				REASON.of(task), task.getAssignee());
	}

	/** The post in charge stays in the case file; what else was chosen beside another step is put right here. */
	@Bean
	@ModelBean
	TaskListener recordHandingOn(HandingOn handingOn) {
		return task -> ASSIGNEE_POST.set(task, handingOn.after(no(task), NEXT.code(NextStep.class, task) == NextStep.HAND_ON,
				ASSIGNEE_POST.of(task), REASON.of(task), task.getAssignee()));
	}

	@Bean
	@ModelBean
	TaskListener recordExtension(Extending extending) {
		return task -> extending.decide(no(task), APPROVED.isTrue(task),
				Optional.ofNullable(EXTENSION_DAYS.of(task)).orElse(0), REASON.of(task), task.getAssignee());
	}

	@Bean
	@ModelBean
	TaskListener recordDraft(Drafting drafting) {
		return task -> {
			Draft draft = new Draft(OUTCOME.code(Outcome.class, task), OPINION.of(task), MEASURES.of(task),
					date(CARRY_OUT_BY.of(task)), new Draft.Parts(FACTS.of(task), BASIS.of(task), ANSWERS.of(task)));
			SIGNING_GROUP.set(task, drafting.draft(no(task), draft, task.getAssignee()));
		};
	}

	@Bean
	@ModelBean
	TaskListener recordSignature(Signing signing) {
		return task -> signing.decide(no(task), APPROVED.isTrue(task), RETURN_REASON.of(task), task.getAssignee());
	}

	@Bean
	@ModelBean
	JavaDelegate serveOpinion(Serving serving) {
		return execution -> HAS_MEASURES.set(execution, serving.serve(no(execution)));
	}

	/** A day typed into a form, or null. */
	static LocalDate date(String text) {
		return text == null || text.isBlank() ? null : LocalDate.parse(text);
	}

}
