package org.yishitang.process;

import static org.yishitang.process.HandlingWork.date;
import static org.yishitang.process.PetitionProcess.no;

import java.time.LocalDate;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.council.Convening;
import org.yishitang.council.Deliberating;
import org.yishitang.council.FollowingUp;
import org.yishitang.council.OnQuorumLost;
import org.yishitang.council.Publishing;
import org.yishitang.council.Recording;
import org.yishitang.council.Resolving;
import org.yishitang.council.RollCall;
import org.yishitang.council.Side;
import org.yishitang.council.SittingDesk;
import org.yishitang.council.Voting;
import org.yishitang.process.CouncilProcess.FollowUp;
import org.yishitang.process.CouncilProcess.Sitting;
import org.yishitang.process.guard.ModelBean;

/** What council-sitting.bpmn and council-follow-up.bpmn call. */
@Configuration(proxyBeanMethods = false)
class CouncilWork {

	private static final int TWICE = 2;

	@Bean
	@ModelBean
	TaskListener enterConsultation(Deliberating deliberating) {
		return task -> deliberating.begin(no(task));
	}

	@Bean
	@ModelBean
	TaskListener recordConvening(Convening convening, Recording recording, SittingPlans plans) {
		return task -> {
			Sitting.OPEN_BY.set(task, plans.openBy(convening.convene(no(task), plans.of(task), task.getAssignee())));
			recording.agenda(no(task), Sitting.AGENDA.of(task), task.getAssignee());
			Sitting.RECORDED.set(task, false);
		};
	}

	@Bean
	@ModelBean
	TaskListener recordRollCall(RollCall roll, SittingDesk desk) {
		return task -> {
			Sitting.QUORUM_MET.set(task, roll.call(no(task), Sitting.PRESENT.of(task), task.getAssignee()));
			failures(task, desk);
		};
	}

	@Bean
	@ModelBean
	JavaDelegate noteNotOpened(RollCall roll, SittingDesk desk) {
		return execution -> {
			roll.notOpened(no(execution));
			Sitting.FAILED_TWICE.set(execution, desk.failures(no(execution)) >= TWICE);
		};
	}

	@Bean
	@ModelBean
	TaskListener recordStatements(Recording recording) {
		return task -> {
			Map<Side, String> said = new EnumMap<>(Side.class);
			said.put(Side.RAISED, Sitting.RAISED.of(task));
			said.put(Side.OTHER, Sitting.OTHER.of(task));
			said.put(Side.RESIDENTS, Sitting.RESIDENTS.of(task));
			recording.statements(no(task), said, Sitting.FACTS.of(task), Sitting.SIGNED.of(task), task.getAssignee());
			Sitting.RECORDED.set(task, true);
		};
	}

	@Bean
	@ModelBean
	TaskListener recordProposals(Recording recording) {
		return task -> recording.proposals(no(task), Sitting.PROPOSALS.of(task), task.getAssignee());
	}

	@Bean
	@ModelBean
	TaskListener recordVotes(Voting voting) {
		return task -> voting.count(no(task), Sitting.HANDS_FOR.of(task), Sitting.HANDS_AGAINST.of(task),
				task.getAssignee());
	}

	@Bean
	@ModelBean
	TaskListener recordQuorumLost(RollCall roll, Voting voting, SittingDesk desk) {
		return task -> {
			switch (Sitting.ON_QUORUM_LOST.code(OnQuorumLost.class, task)) {
				case WAIT -> roll.waiting(no(task));
				case NO_VOTE -> voting.without(no(task), task.getAssignee());
				case BREAK_OFF -> roll.brokenOff(no(task), task.getAssignee());
			}
			failures(task, desk);
		};
	}

	@Bean
	@ModelBean
	JavaDelegate endWithoutSitting(Deliberating deliberating) {
		return execution -> deliberating.giveUp(no(execution));
	}

	@Bean
	@ModelBean
	TaskListener recordMinutes(Resolving resolving) {
		return task -> resolving.write(no(task), Sitting.RESOLUTION.of(task), Sitting.TASKS.of(task),
				Sitting.PUBLIC_WORDS.of(task), task.getAssignee());
	}

	@Bean
	@ModelBean
	TaskListener recordPublicationCheck(Publishing publishing) {
		return task -> publishing.checked(no(task), Sitting.CONFIRMED.isTrue(task), task.getAssignee());
	}

	@Bean
	@ModelBean
	JavaDelegate publishResolution(Publishing publishing) {
		return execution -> {
			Sitting.PUBLICATION_ENDS.set(execution, Date.from(publishing.publish(no(execution))));
			Sitting.UPHELD.set(execution, false);
		};
	}

	@Bean
	@ModelBean
	JavaDelegate endPublication(Publishing publishing) {
		return execution -> Sitting.OBJECTIONS_OPEN.set(execution, publishing.objectionsOpen(no(execution)));
	}

	@Bean
	@ModelBean
	TaskListener recordObjections(Publishing publishing) {
		return task -> publishing.decide(no(task), Sitting.UPHELD.isTrue(task), Sitting.REASON.of(task),
				task.getAssignee());
	}

	@Bean
	@ModelBean
	JavaDelegate concludeSitting(Deliberating deliberating) {
		return execution -> deliberating.conclude(no(execution));
	}

	@Bean
	@ModelBean
	TaskListener recordFeedback(FollowingUp following) {
		return task -> following.feedback(no(task), FollowUp.FEEDBACK.of(task), task.getAssignee());
	}

	@Bean
	@ModelBean
	JavaDelegate tellFeedbackLate(FollowingUp following) {
		return execution -> following.feedbackLate(no(execution));
	}

	@Bean
	@ModelBean
	TaskListener recordEvaluation(FollowingUp following) {
		return task -> {
			LocalDate again = date(FollowUp.AGAIN.of(task));
			FollowUp.EXECUTED.set(task, following.evaluate(no(task), FollowUp.DONE.of(task),
					FollowUp.EVALUATION.of(task), again, task.getAssignee()));
			if (again != null) {
				FollowUp.EXECUTION_DUE.set(task, Date.from(following.start(again)));
			}
		};
	}

	private static void failures(DelegateTask task, SittingDesk desk) {
		Sitting.FAILED_TWICE.set(task, desk.failures(no(task)) >= TWICE);
	}

}
