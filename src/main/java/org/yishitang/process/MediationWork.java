package org.yishitang.process;

import static org.yishitang.process.HandlingWork.date;
import static org.yishitang.process.PetitionProcess.no;

import java.util.Date;
import java.util.Objects;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.mediation.AgreementForm;
import org.yishitang.mediation.Appointment;
import org.yishitang.mediation.Concluding;
import org.yishitang.mediation.ConsentWay;
import org.yishitang.mediation.Danger;
import org.yishitang.mediation.Mediating;
import org.yishitang.mediation.MediationResult;
import org.yishitang.mediation.Promiser;
import org.yishitang.mediation.Relation;
import org.yishitang.mediation.SignatureKind;
import org.yishitang.process.SubProcesses.Mediation;
import org.yishitang.process.guard.ModelBean;

/** What mediation.bpmn calls. */
@Configuration(proxyBeanMethods = false)
class MediationWork {

	@Bean
	@ModelBean
	TaskListener enterMediation(Mediating mediating) {
		return task -> mediating.begin(no(task));
	}

	@Bean
	@ModelBean
	TaskListener recordConsent(Mediating mediating) {
		return task -> Mediation.ENDS_AT.set(task, Date.from(mediating.consent(no(task),
				new Mediating.Answers(Mediation.BOTH_CONSENT.isTrue(task), Mediation.REFUSED_BY.code(Promiser.class, task),
						date(Mediation.CONSENT_ON.of(task)), Mediation.CONSENT_WAY.code(ConsentWay.class, task),
						Mediation.CONSENT_NOTE.of(task)),
				task.getAssignee())));
	}

	@Bean
	@ModelBean
	TaskListener recordAppointment(Mediating mediating) {
		return task -> mediating.appoint(no(task), Mediation.MANNER.code(Appointment.class, task),
				Stream.of(Mediation.MEDIATOR.of(task), Mediation.SECOND_MEDIATOR.of(task)).filter(Objects::nonNull).toList(),
				task.getAssignee());
	}

	/** The work lies with whoever was named first and is there; else with the committee. */
	@Bean
	@ModelBean
	TaskListener enterTalks(MediatorsAtWork mediators) {
		return task -> mediators.of(no(task)).ifPresent(task::setAssignee);
	}

	@Bean
	@ModelBean
	TaskListener enterSigning(MediatorsAtWork mediators) {
		return task -> mediators.of(no(task)).ifPresent(task::setAssignee);
	}

	@Bean
	@ModelBean
	TaskListener recordMediation(Concluding concluding, Danger danger, RaisingAlarm alarm) {
		return task -> {
			if (Mediation.DANGER.isTrue(task)) {
				danger.report(no(task), Mediation.DANGER_NOTE.of(task), task.getAssignee());
				alarm.raise(no(task));
			}
			Mediation.NEXT.set(task, concluding.record(no(task), outcome(task), task.getAssignee()).name());
		};
	}

	private static Concluding.Outcome outcome(DelegateTask task) {
		return new Concluding.Outcome(Mediation.RESULT.code(MediationResult.class, task), Mediation.AGREEMENT.of(task),
				Mediation.AGREEMENT_FORM.code(AgreementForm.class, task), Mediation.AMOUNT.of(task),
				date(Mediation.PERFORM_BY.of(task)), Mediation.FACTS.of(task), Mediation.OPEN_POINTS.of(task),
				Mediation.GROUND.code(Relation.class, task));
	}

	@Bean
	@ModelBean
	TaskListener recordSignatures(Concluding concluding) {
		return task -> concluding.sign(no(task),
				new Concluding.Signing(Mediation.SIGNED.isTrue(task), date(Mediation.SIGNED_ON.of(task)),
						Mediation.PETITIONER_SIGNATURE.code(SignatureKind.class, task),
						Mediation.RESPONDENT_SIGNATURE.code(SignatureKind.class, task), Mediation.SEALED.isTrue(task),
						Mediation.FACTS.of(task), Mediation.RESPONDENT_NAME.of(task), Mediation.REMARK.of(task)),
				task.getAssignee());
	}

	@Bean
	@ModelBean
	JavaDelegate endMediation(Mediating mediating) {
		return execution -> mediating.end(no(execution));
	}

	@Bean
	@ModelBean
	JavaDelegate pageForDanger(RaisingAlarm alarm) {
		return execution -> alarm.raise(no(execution));
	}

	@Bean
	@ModelBean
	JavaDelegate stopForHarm(Danger danger, RaisingAlarm alarm) {
		return execution -> {
			danger.stop(no(execution));
			alarm.raise(no(execution));
		};
	}

}
