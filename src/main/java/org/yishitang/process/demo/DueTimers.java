package org.yishitang.process.demo;

import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

import org.yishitang.clock.OfficeClock;

/** Lets the engine's timers fire one after another, each at its own moment, so that ladders show real history. */
@Component
class DueTimers {

	private final ManagementService jobs;

	private final OfficeClock clock;

	DueTimers(ManagementService jobs, OfficeClock clock) {
		this.jobs = jobs;
		this.clock = clock;
	}

	/** Fires everything due up to this moment, the earliest first, with the clock at its moment. */
	void fireUntil(Instant moment) {
		Set<String> fired = new HashSet<>();
		for (Optional<Job> due = next(moment); due.isPresent() && fired.add(due.get().getId()); due = next(moment)) {
			clock.setTo(due.get().getDuedate().toInstant());
			jobs.executeJob(due.get().getId());
		}
	}

	private Optional<Job> next(Instant moment) {
		return jobs.createJobQuery()
			.timers()
			.duedateLowerThan(Date.from(moment))
			.orderByJobDuedate()
			.asc()
			.listPage(0, 1)
			.stream()
			.findFirst();
	}

}
