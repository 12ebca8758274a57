package org.yishitang.process;

import java.util.Date;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.clock.DeadlineMoved;

/** The last day of an objection moves: the timer that closes the way back moves in the same transaction. */
@Component
class ObjectionTimer {

	private static final Set<String> RULES = Set.of("DL-04", "DL-32:RETURN");

	private static final String WAITING = "objection-too-late";

	private final RuntimeService engine;

	private final ManagementService jobs;

	ObjectionTimer(RuntimeService engine, ManagementService jobs) {
		this.engine = engine;
		this.jobs = jobs;
	}

	@EventListener
	void moved(DeadlineMoved event) {
		if (RULES.contains(event.deadline().rule())) {
			Date end = Date.from(event.deadline().legalEnd());
			engine.createProcessInstanceQuery()
				.processInstanceBusinessKey(event.deadline().caseNo(), PetitionProcess.KEY)
				.list()
				.forEach(instance -> move(instance, end));
		}
	}

	private void move(ProcessInstance instance, Date end) {
		jobs.createJobQuery()
			.processInstanceId(instance.getId())
			.activityId(WAITING)
			.list()
			.forEach(job -> jobs.setJobDuedate(job.getId(), end));
	}

}
