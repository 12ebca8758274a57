package org.yishitang.process;

import static org.yishitang.process.HandlingWork.date;
import static org.yishitang.process.PetitionProcess.no;

import java.time.Instant;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.council.FollowingUp;
import org.yishitang.mediation.CheckingPerformance;
import org.yishitang.mediation.Confirming;
import org.yishitang.mediation.PerformanceFinding;
import org.yishitang.mediation.PerformanceNext;
import org.yishitang.mediation.Performing;
import org.yishitang.process.guard.ModelBean;

/** What promise.bpmn and judicial-confirmation.bpmn call. */
@Configuration(proxyBeanMethods = false)
class PromiseWork {

	/** A promise of an agreement lies with its mediator, one of a resolution with the council's secretary. */
	@Bean
	@ModelBean
	TaskListener enterPromise(MediatorsAtWork mediators) {
		return task -> {
			if (!ofCouncil(task)) {
				mediators.of(no(task)).ifPresent(task::setAssignee);
			}
		};
	}

	@Bean
	@ModelBean
	JavaDelegate askProof(Performing performing) {
		return execution -> performing.askProof(PromiseProcess.PROMISE.of(execution));
	}

	@Bean
	@ModelBean
	JavaDelegate tellUnproven(Performing performing) {
		return execution -> performing.unproven(PromiseProcess.PROMISE.of(execution));
	}

	@Bean
	@ModelBean
	TaskListener recordPerformance(CheckingPerformance checking, FollowingUp council) {
		return task -> {
			PerformanceFinding finding = PromiseProcess.FINDING.code(PerformanceFinding.class, task);
			found(task, checking, council, finding, PromiseProcess.PROOF.of(task));
		};
	}

	@Bean
	@ModelBean
	JavaDelegate tellBreach(CheckingPerformance checking) {
		return execution -> checking.breach(PromiseProcess.PROMISE.of(execution));
	}

	@Bean
	@ModelBean
	TaskListener recordSettlement(CheckingPerformance checking, FollowingUp council) {
		return task -> {
			PerformanceFinding finding = PromiseProcess.SETTLEMENT.code(PerformanceFinding.class, task);
			found(task, checking, council, finding, PromiseProcess.SETTLEMENT_NOTE.of(task));
		};
	}

	@Bean
	@ModelBean
	TaskListener recordPerformanceFollowUp(CheckingPerformance checking) {
		return task -> {
			CheckingPerformance.Step step = checking.followedUp(PromiseProcess.PROMISE.of(task),
					PromiseProcess.STILL_KEPT.isTrue(task), PromiseProcess.FOLLOW_UP_NOTE.of(task), task.getAssignee());
			next(task, step);
		};
	}

	@Bean
	@ModelBean
	JavaDelegate remindOfConfirmation(Confirming confirming) {
		return execution -> confirming.remind(no(execution));
	}

	@Bean
	@ModelBean
	JavaDelegate lapseConfirmation(Confirming confirming) {
		return execution -> confirming.lapse(no(execution));
	}

	private static void found(DelegateTask task, CheckingPerformance checking, FollowingUp council,
			PerformanceFinding finding, String note) {
		String promise = PromiseProcess.PROMISE.of(task);
		next(task, checking.found(promise, finding, date(PromiseProcess.NEW_DAY.of(task)), note, task.getAssignee()));
		if (ofCouncil(task) && finding == PerformanceFinding.KEPT) {
			council.carriedOut(promise, note);
		}
	}

	private static boolean ofCouncil(DelegateTask task) {
		return PromiseProcess.COUNCIL.equals(PromiseProcess.GROUP.of(task));
	}

	/** The model goes on by the word, its timers by the moments. */
	private static void next(DelegateTask task, CheckingPerformance.Step step) {
		PromiseProcess.NEXT.set(task, step.next().name());
		if (step.times() != null) {
			PromiseProcess.LATE.set(task, moment(step.times().late()));
			if (step.next() == PerformanceNext.WAIT) {
				PromiseProcess.DUE.set(task, moment(step.times().next()));
			}
			if (step.next() == PerformanceNext.FOLLOW_UP) {
				PromiseProcess.FOLLOW_UP.set(task, moment(step.times().next()));
			}
		}
	}

	private static Date moment(Instant at) {
		return Date.from(at);
	}

}
