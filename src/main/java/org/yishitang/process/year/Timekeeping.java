package org.yishitang.process.year;

import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.stereotype.Component;

import org.yishitang.clock.LadderStep;
import org.yishitang.clock.OfficeClock;

/** Lets the engine's timers fire as the job executor would, one after another, each at its own moment. */
@Component
class Timekeeping {

	private static final Map<String, LadderStep> STEPS = Map.of("wait-holder", LadderStep.HOLDER, "wait-section-head",
			LadderStep.SECTION_HEAD, "wait-leader", LadderStep.LEADER, "wait-director", LadderStep.DIRECTOR,
			"wait-breach", LadderStep.BREACH);

	private final ManagementService jobs;

	private final OfficeClock clock;

	private final Player player;

	Timekeeping(ManagementService jobs, OfficeClock clock, Player player) {
		this.jobs = jobs;
		this.clock = clock;
		this.player = player;
	}

	/** Fires a timer. */
	void fire(Play play, DueTimer timer) {
		if (clock.instant().isBefore(timer.at())) {
			clock.setTo(timer.at());
		}
		jobs.executeJob(timer.id());
		play.tally().one("timer " + timer.event());
		if (play.year().is(Hostility.DUPLICATES)) {
			again(play, timer);
		}
		player.look(play, timer.no());
		LadderStep step = STEPS.get(timer.event());
		if (step != null) {
			player.reminded(play, timer.no(), step);
		}
	}

	private void again(Play play, DueTimer timer) {
		try {
			jobs.executeJob(timer.id());
			play.tally().one("timer fired twice");
		}
		catch (ProcessEngineException gone) {
			play.tally().one("second firing refused");
		}
	}

}
