package org.yishitang.process;

import static org.yishitang.process.PetitionProcess.no;
import static org.yishitang.process.PetitionProcess.Variables.CATEGORY;
import static org.yishitang.process.PetitionProcess.Variables.CONFIRMED;
import static org.yishitang.process.PetitionProcess.Variables.MERGE_INTO;
import static org.yishitang.process.PetitionProcess.Variables.NATURE;
import static org.yishitang.process.PetitionProcess.Variables.PROCEDURE;
import static org.yishitang.process.PetitionProcess.Variables.REASON;
import static org.yishitang.process.PetitionProcess.Variables.REDIRECT_TO;
import static org.yishitang.process.PetitionProcess.Variables.TRIAGE_DECISION;
import static org.yishitang.process.PetitionProcess.Variables.URGENCY;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.process.guard.ModelBean;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.Classification;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Urgency;
import org.yishitang.triage.Accepting;
import org.yishitang.triage.Deciding;
import org.yishitang.triage.Declining;
import org.yishitang.triage.Proposing;
import org.yishitang.triage.TriageDecision;

/** What the acceptance part of petition.bpmn calls. */
@Configuration(proxyBeanMethods = false)
class AcceptanceWork {

	@Bean
	@ModelBean
	JavaDelegate proposeTriage(Proposing proposing) {
		return execution -> {
			Petition petition = proposing.propose(no(execution));
			remember(petition.classification(), execution);
		};
	}

	@Bean
	@ModelBean
	TaskListener enterTriage(Deciding deciding) {
		return task -> deciding.begin(no(task));
	}

	@Bean
	@ModelBean
	TaskListener recordTriage(Deciding deciding) {
		return task -> {
			Classification confirmed = new Classification(CATEGORY.of(task), NATURE.code(Nature.class, task),
					URGENCY.code(Urgency.class, task), PROCEDURE.code(Procedure.class, task));
			Classification binding = deciding.decide(no(task), TRIAGE_DECISION.code(TriageDecision.class, task),
					confirmed, REASON.of(task), REDIRECT_TO.of(task), MERGE_INTO.of(task), task.getAssignee());
			remember(binding, task);
		};
	}

	@Bean
	@ModelBean
	JavaDelegate acceptMatter(Accepting accepting) {
		return execution -> accepting.accept(no(execution), CaseEvent.SYSTEM);
	}

	@Bean
	@ModelBean
	TaskListener recordNonAcceptance(Declining declining) {
		return task -> declining.answer(no(task), TriageDecision.NOT_ACCEPT, CONFIRMED.isTrue(task), REASON.of(task),
				task.getAssignee());
	}

	@Bean
	@ModelBean
	TaskListener recordNoLonger(Declining declining) {
		return task -> declining.answer(no(task), TriageDecision.NO_LONGER, CONFIRMED.isTrue(task), REASON.of(task),
				task.getAssignee());
	}

	@Bean
	@ModelBean
	JavaDelegate declineMatter(Declining declining) {
		return execution -> declining.notAccept(no(execution), CaseEvent.SYSTEM);
	}

	@Bean
	@ModelBean
	JavaDelegate declineFurther(Declining declining) {
		return execution -> declining.noLongerAccept(no(execution), CaseEvent.SYSTEM);
	}

	@Bean
	@ModelBean
	JavaDelegate routeElsewhere(Declining declining) {
		return execution -> declining.routeElsewhere(no(execution),
				TRIAGE_DECISION.code(TriageDecision.class, execution), CaseEvent.SYSTEM);
	}

	private static void remember(Classification classification, VariableScope scope) {
		CATEGORY.set(scope, classification.category());
		NATURE.set(scope, classification.nature().name());
		URGENCY.set(scope, classification.urgency().name());
		PROCEDURE.set(scope, classification.procedure().name());
	}

}
