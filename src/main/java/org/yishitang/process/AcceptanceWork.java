package org.yishitang.process;

import static org.yishitang.process.PetitionProcess.no;
import static org.yishitang.process.PetitionProcess.Variables.CATEGORY;
import static org.yishitang.process.PetitionProcess.Variables.CONFIRMED;
import static org.yishitang.process.PetitionProcess.Variables.MERGE_INTO;
import static org.yishitang.process.PetitionProcess.Variables.NATURE;
import static org.yishitang.process.PetitionProcess.Variables.OBJECTION_ENDS_AT;
import static org.yishitang.process.PetitionProcess.Variables.OBJECTION_RESULT;
import static org.yishitang.process.PetitionProcess.Variables.PARTS;
import static org.yishitang.process.PetitionProcess.Variables.PROCEDURE;
import static org.yishitang.process.PetitionProcess.Variables.REASON;
import static org.yishitang.process.PetitionProcess.Variables.REDIRECT_TO;
import static org.yishitang.process.PetitionProcess.Variables.TRIAGE_DECISION;
import static org.yishitang.process.PetitionProcess.Variables.URGENCY;
import static org.yishitang.process.PetitionProcess.Variables.URGENT_AT;

import java.util.Date;

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
import org.yishitang.triage.Alarm;
import org.yishitang.triage.ConfirmingObjection;
import org.yishitang.triage.Deciding;
import org.yishitang.triage.Declining;
import org.yishitang.triage.Objecting;
import org.yishitang.triage.ObjectionState;
import org.yishitang.triage.Proposing;
import org.yishitang.triage.RightToObject;
import org.yishitang.triage.Splitting;
import org.yishitang.triage.TriageDecision;

/** What the acceptance part of petition.bpmn calls. */
@Configuration(proxyBeanMethods = false)
class AcceptanceWork {

	@Bean
	@ModelBean
	JavaDelegate proposeTriage(Proposing proposing, Alarm alarm) {
		return execution -> {
			Petition petition = proposing.propose(no(execution));
			remember(petition.classification(), execution);
			sound(alarm, no(execution), execution);
		};
	}

	@Bean
	@ModelBean
	TaskListener enterTriage(Deciding deciding) {
		return task -> deciding.begin(no(task));
	}

	@Bean
	@ModelBean
	TaskListener recordTriage(Deciding deciding, RightToObject objections, Alarm alarm) {
		return task -> {
			Classification confirmed = new Classification(CATEGORY.of(task), NATURE.code(Nature.class, task),
					URGENCY.code(Urgency.class, task), PROCEDURE.code(Procedure.class, task));
			Classification binding = deciding.decide(no(task), TRIAGE_DECISION.code(TriageDecision.class, task),
					confirmed, REASON.of(task), REDIRECT_TO.of(task), MERGE_INTO.of(task), task.getAssignee());
			remember(binding, task);
			sound(alarm, no(task), task);
			objections.closesAt(no(task)).ifPresent(end -> {
				OBJECTION_ENDS_AT.set(task, Date.from(end));
				OBJECTION_RESULT.set(task, ObjectionState.RAISED.name());
			});
		};
	}

	@Bean
	@ModelBean
	TaskListener recordObjection(ConfirmingObjection confirming) {
		return task -> confirming.record(no(task), CONFIRMED.isTrue(task), REASON.of(task), task.getAssignee());
	}

	@Bean
	@ModelBean
	JavaDelegate lapseObjection(Objecting objecting) {
		return execution -> objecting.lapse(no(execution));
	}

	@Bean
	@ModelBean
	JavaDelegate acceptMatter(Accepting accepting) {
		return execution -> accepting.accept(no(execution), CaseEvent.SYSTEM);
	}

	@Bean
	@ModelBean
	JavaDelegate splitOff(Splitting splitting) {
		return execution -> splitting.split(no(execution), PARTS.of(execution), CaseEvent.SYSTEM);
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

	/** The variable is made once; its making starts the reports. */
	private static void sound(Alarm alarm, String no, VariableScope scope) {
		alarm.raisedAt(no).map(Date::from).ifPresent(since -> URGENT_AT.set(scope, since));
	}

	private static void remember(Classification classification, VariableScope scope) {
		CATEGORY.set(scope, classification.category());
		NATURE.set(scope, classification.nature().name());
		URGENCY.set(scope, classification.urgency().name());
		PROCEDURE.set(scope, classification.procedure().name());
	}

}
