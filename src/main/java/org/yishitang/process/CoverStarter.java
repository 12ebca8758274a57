package org.yishitang.process;

import java.time.Clock;
import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.access.AccountChanged;
import org.yishitang.territory.Absence;
import org.yishitang.territory.AbsenceEnded;
import org.yishitang.territory.AbsenceEntered;
import org.yishitang.territory.AbsenceMoved;
import org.yishitang.territory.Absences;
import org.yishitang.territory.PostChanged;

/** Keeps one cover instance for each absence, and moves work on where a post is filled anew or somebody leaves. */
@Component
class CoverStarter {

	private final RuntimeService engine;

	private final Absences absences;

	private final Leaving leaving;

	private final Clock clock;

	CoverStarter(RuntimeService engine, Absences absences, Leaving leaving, Clock clock) {
		this.engine = engine;
		this.absences = absences;
		this.leaving = leaving;
		this.clock = clock;
	}

	@EventListener
	void entered(AbsenceEntered event) {
		Absence absence = event.absence();
		engine.startProcessInstanceByKey(CoverProcess.KEY, absence.id(),
				CoverProcess.variables(absence, clock.instant()));
	}

	@EventListener
	void moved(AbsenceMoved event) {
		tell(CoverProcess.MOVED, event.absence().id());
	}

	@EventListener
	void ended(AbsenceEnded event) {
		tell(CoverProcess.ENDED, event.absence().id());
	}

	@EventListener
	void filled(PostChanged event) {
		leaving.filled(event.before(), event.after());
	}

	@EventListener
	void changed(AccountChanged event) {
		leaving.changed(event.account());
	}

	/** The variables of an absence as it stands now. */
	Map<String, Object> plan(String absence) {
		return CoverProcess.variables(absences.find(absence).orElseThrow(), clock.instant());
	}

	private void tell(String message, String absence) {
		engine.createMessageCorrelation(message).processInstanceBusinessKey(absence).correlateAll();
	}

}
