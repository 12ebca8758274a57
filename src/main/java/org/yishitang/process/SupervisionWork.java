package org.yishitang.process;

import static org.yishitang.process.HandlingWork.date;
import static org.yishitang.process.PetitionProcess.no;
import static org.yishitang.process.SupervisionProcess.ANSWER_AT;
import static org.yishitang.process.SupervisionProcess.ANSWER_BY;
import static org.yishitang.process.SupervisionProcess.ORDER;
import static org.yishitang.process.SupervisionProcess.REMEDIED;
import static org.yishitang.process.SupervisionProcess.RULE;
import static org.yishitang.process.SupervisionProcess.SUPERVISION;
import static org.yishitang.process.SupervisionProcess.SUPERVISION_ANSWER;

import java.util.Date;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.process.guard.ModelBean;

import org.yishitang.clock.LadderStep;
import org.yishitang.handling.ActingOnTriggers;
import org.yishitang.handling.Supervising;
import org.yishitang.handling.SupervisionOrder;

/** What supervision.bpmn calls: each step of the ladder is one service task, so that Cockpit shows where it stands. */
@Configuration(proxyBeanMethods = false)
class SupervisionWork {

	@Bean
	@ModelBean
	JavaDelegate remindHolder(Climbing climbing) {
		return execution -> climbing.climb(execution, LadderStep.HOLDER);
	}

	@Bean
	@ModelBean
	JavaDelegate remindSectionHead(Climbing climbing) {
		return execution -> climbing.climb(execution, LadderStep.SECTION_HEAD);
	}

	@Bean
	@ModelBean
	JavaDelegate remindLeader(Climbing climbing) {
		return execution -> climbing.climb(execution, LadderStep.LEADER);
	}

	@Bean
	@ModelBean
	JavaDelegate remindDirector(Climbing climbing) {
		return execution -> climbing.climbToDirector(execution);
	}

	@Bean
	@ModelBean
	JavaDelegate passTarget(ActingOnTriggers triggers, Climbing climbing) {
		return execution -> {
			triggers.targetPassed(no(execution), RULE.of(execution));
			climbing.waitForTheEnd(execution);
		};
	}

	@Bean
	@ModelBean
	JavaDelegate recordBreach(Climbing climbing) {
		return climbing::breach;
	}

	@Bean
	@ModelBean
	JavaDelegate rearmLadder(SupervisionStarter starter) {
		return execution -> execution.setVariables(starter.plan(no(execution), RULE.of(execution)));
	}

	@Bean
	@ModelBean
	TaskListener recordSupervision(Supervising supervising, SupervisionOrdering ordering) {
		return task -> {
			SupervisionOrder order = supervising.supervise(no(task), RULE.of(task), SUPERVISION.of(task),
					date(ANSWER_BY.of(task)), task.getAssignee());
			task.getExecution().setVariables(ordering.variables(order));
		};
	}

	@Bean
	@ModelBean
	TaskListener recordSupervisionAnswer(Supervising supervising) {
		return task -> supervising.answer(ORDER.of(task), SUPERVISION_ANSWER.of(task), REMEDIED.isTrue(task),
				task.getAssignee());
	}

	@Bean
	@ModelBean
	JavaDelegate escalateAnswer(Supervising supervising) {
		return execution -> ANSWER_AT.set(execution, Date.from(supervising.sendAgain(ORDER.of(execution))));
	}

}
