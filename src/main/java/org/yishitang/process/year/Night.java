package org.yishitang.process.year;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

import org.yishitang.notice.Dispatching;

/** What goes on when nobody is in the office: messages are sent, and the ring of timers is compared with the engine. */
@Component
class Night {

	private final Dispatching messages;

	private final Looking looking;

	private final Earlier earlier;

	private final ManagementService jobs;

	Night(Dispatching messages, Looking looking, Earlier earlier, ManagementService jobs) {
		this.jobs = jobs;
		this.messages = messages;
		this.looking = looking;
		this.earlier = earlier;
	}

	/** What starts by the clock was planned by the machine's date and not by the year's. */
	void begin(Play play) {
		earlier.forget();
		looking.timers(Looking.NO_MATTER).forEach(timer -> jobs.recalculateJobDuedate(timer.id(), false));
		play.ring().setAll(looking.timers());
	}

	void fall(Play play) {
		while (messages.run() > 0) {
			play.tally().one("rounds of mail");
		}
		if (play.ring().setAll(looking.timers())) {
			play.tally().one("timers out of step");
		}
	}

}
