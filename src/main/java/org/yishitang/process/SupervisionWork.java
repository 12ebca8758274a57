package org.yishitang.process;

import static org.yishitang.process.PetitionProcess.no;


import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.yishitang.process.guard.ModelBean;

import org.yishitang.clock.Climbed;
import org.yishitang.clock.Ladder;
import org.yishitang.clock.LadderStep;
import org.yishitang.handling.Supervising;

/** What supervision.bpmn calls: each step of the ladder is one service task, so that Cockpit shows where it stands. */
@Configuration(proxyBeanMethods = false)
class SupervisionWork {

	/** Incident type when a post is empty and the next higher one was told instead. */
	static final String VACANT_POST = "vacant-post";

	@Bean
	@ModelBean
	JavaDelegate remindHolder(Ladder ladder) {
		return climb(ladder, LadderStep.HOLDER);
	}

	@Bean
	@ModelBean
	JavaDelegate remindSectionHead(Ladder ladder) {
		return climb(ladder, LadderStep.SECTION_HEAD);
	}

	@Bean
	@ModelBean
	JavaDelegate remindLeader(Ladder ladder) {
		return climb(ladder, LadderStep.LEADER);
	}

	@Bean
	@ModelBean
	JavaDelegate remindDirector(Ladder ladder) {
		return climb(ladder, LadderStep.DIRECTOR);
	}

	@Bean
	@ModelBean
	JavaDelegate recordBreach(Ladder ladder) {
		return climb(ladder, LadderStep.BREACH);
	}

	@Bean
	@ModelBean
	JavaDelegate rearmLadder(SupervisionStarter starter) {
		return execution -> rule(execution)
			.ifPresent(rule -> execution.setVariables(starter.plan(no(execution), rule)));
	}

	@Bean
	@ModelBean
	TaskListener recordSupervision(Supervising supervising) {
		return task -> supervising.supervise(no(task), SupervisionProcess.RULE.of(task),
				SupervisionProcess.SUPERVISION.of(task), SupervisionProcess.ANSWER_BY.of(task), task.getAssignee());
	}

	private static JavaDelegate climb(Ladder ladder, LadderStep step) {
		return execution -> {
			Climbed climbed = ladder.climb(no(execution), SupervisionProcess.RULE.of(execution), step);
			if (climbed.vacant()) {
				((ExecutionEntity) execution).createIncident(VACANT_POST, step.name());
			}
		};
	}

	private static java.util.Optional<String> rule(DelegateExecution execution) {
		return java.util.Optional.ofNullable(SupervisionProcess.RULE.of(execution));
	}

}
