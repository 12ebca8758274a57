package org.yishitang.process;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.petition.AccusationTakenOver;
import org.yishitang.petition.Petition;
import org.yishitang.petition.PetitionRegistered;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.ReopeningAllowed;
import org.yishitang.petition.SupplementReceived;
import org.yishitang.petition.WithdrawalAsked;

/** Starts processes and passes on what the petitioner does, in the transaction in which it was done. */
@Component
class PetitionStarter {

	private final RuntimeService engine;

	private final Petitions petitions;

	private final RunningRounds rounds;

	PetitionStarter(RuntimeService engine, Petitions petitions, RunningRounds rounds) {
		this.engine = engine;
		this.petitions = petitions;
		this.rounds = rounds;
	}

	@EventListener
	void registered(PetitionRegistered event) {
		engine.startProcessInstanceByKey(PetitionProcess.KEY, event.no());
	}

	@EventListener
	void withdrawalAsked(WithdrawalAsked event) {
		tell(PetitionProcess.Messages.WITHDRAWAL_ASKED, event.no());
	}

	@EventListener
	void supplementReceived(SupplementReceived event) {
		tell(PetitionProcess.Messages.SUPPLEMENT_RECEIVED, event.no());
	}

	/**
	 * A closed matter has no instance any more: a new one begins with a new cycle. One that still runs (a review
	 * annulled its opinion meanwhile) leaves what it is at and begins the new cycle itself: one instance a matter.
	 */
	@EventListener
	void reopeningAllowed(ReopeningAllowed event) {
		Petition petition = petitions.get(event.no());
		if (rounds.beginAgain(event.no())) {
			return;
		}
		engine.createMessageCorrelation(PetitionProcess.Messages.REOPENED)
			.processInstanceBusinessKey(event.no())
			.setVariables(Map.of(PetitionProcess.Variables.TRIAGE_DECISION.name(), "ACCEPT",
					PetitionProcess.Variables.URGENCY.name(), petition.classification().urgency().name()))
			.correlateStartMessage();
	}

	@EventListener
	void accusationTakenOver(AccusationTakenOver event) {
		engine.startProcessInstanceByKey(SubProcesses.Accusation.KEY, event.no());
	}

	private void tell(String message, String no) {
		engine.createMessageCorrelation(message).processInstanceBusinessKey(no).correlateAll();
	}

}
