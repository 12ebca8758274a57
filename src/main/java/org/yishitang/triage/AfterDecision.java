package org.yishitang.triage;

import java.time.Clock;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Petition;

/** What a decision at triage sets going at once: the alarm for what turns out urgent, an objection. */
@Component
class AfterDecision {

	private final Alarm alarm;

	private final Objecting objecting;

	private final Clock clock;

	AfterDecision(Alarm alarm, Objecting objecting, Clock clock) {
		this.alarm = alarm;
		this.objecting = objecting;
		this.clock = clock;
	}

	void decided(Petition petition, TriageDecision decision, String note, String actor) {
		if (decision == TriageDecision.ACCEPT || decision == TriageDecision.OBJECT) {
			alarm.raise(petition, clock.instant());
		}
		if (decision == TriageDecision.OBJECT) {
			objecting.raise(petition, note, actor);
		}
	}

}
