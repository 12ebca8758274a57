package org.yishitang.process.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.stereotype.Component;

import org.yishitang.clock.OfficeClock;

/** Time and quiet for a play: the clock shows the scene's moment, and no timer fires by itself. */
@Component
public class Stage {

	private final OfficeClock clock;

	private final ProcessEngine engine;

	Stage(OfficeClock clock, ProcessEngine engine) {
		this.clock = clock;
		this.engine = engine;
	}

	/** The machine's time, to the second. */
	public Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.SECONDS);
	}

	/** The office's zone. */
	public ZoneId zone() {
		return clock.getZone();
	}

	/** Sets the clock. */
	public void at(Instant moment) {
		clock.setTo(moment);
	}

	/** Does this while the job executor rests, then lets clock and executor run again. */
	public void alone(Runnable play) {
		JobExecutor executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
			.getJobExecutor();
		boolean active = executor.isActive();
		executor.shutdown();
		try {
			play.run();
		}
		finally {
			clock.release();
			if (active) {
				executor.start();
			}
		}
	}

}
