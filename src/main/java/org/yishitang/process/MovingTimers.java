package org.yishitang.process;

import java.util.Date;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.clock.DeadlineMoved;

/** A limit of which the petition itself waits for the end moves: its timer moves in the same transaction. */
@Component
class MovingTimers {

	private static final Map<String, String> EVENTS = Map.of("DL-04", "objection-too-late", "DL-32:RETURN",
			"objection-too-late");

	private final RuntimeService engine;

	private final ManagementService jobs;

	MovingTimers(@Lazy RuntimeService engine, @Lazy ManagementService jobs) {
		this.engine = engine;
		this.jobs = jobs;
	}

	@EventListener
	void moved(DeadlineMoved event) {
		String waiting = EVENTS.get(event.deadline().rule());
		if (waiting != null) {
			Date end = Date.from(event.deadline().legalEnd());
			engine.createProcessInstanceQuery()
				.processInstanceBusinessKey(event.deadline().caseNo(), PetitionProcess.KEY)
				.list()
				.forEach(instance -> move(instance, waiting, end));
		}
	}

	private void move(ProcessInstance instance, String waiting, Date end) {
		jobs.createJobQuery()
			.processInstanceId(instance.getId())
			.activityId(waiting)
			.list()
			.forEach(job -> jobs.setJobDuedate(job.getId(), end));
	}

}
