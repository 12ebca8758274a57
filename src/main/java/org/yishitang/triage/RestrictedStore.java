package org.yishitang.triage;

import java.time.Clock;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.AccusationTakenOver;
import org.yishitang.petition.Forgetting;
import org.yishitang.petition.Petition;

/**
 * Where accusations go: out of the common store, seen by the discipline liaison only (信访工作条例 Art. 30(3), 46(5)).
 * The seam for a store with its own keys.
 */
@Component
public class RestrictedStore {

	private final RestrictedMatters matters;

	private final Forgetting forgetting;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher listeners;

	private final Clock clock;

	RestrictedStore(RestrictedMatters matters, Forgetting forgetting, Deadlines deadlines,
			ApplicationEventPublisher listeners, Clock clock) {
		this.matters = matters;
		this.forgetting = forgetting;
		this.deadlines = deadlines;
		this.listeners = listeners;
		this.clock = clock;
	}

	void takeOver(Petition petition) {
		matters.save(new RestrictedMatter(petition.no(), petition.text(), clock.instant()));
		forgetting.forget(petition);
		deadlines.open(petition.no(), "DL-14", petition.receivedAt());
		listeners.publishEvent(new AccusationTakenOver(petition.no()));
	}

	/** The words of an accusation; the caller has checked that the reader is the discipline liaison. */
	public Optional<String> text(String no) {
		return matters.findByCaseNo(no).map(RestrictedMatter::text);
	}

	/** Handed over to the competent organ (DL-14). */
	public void handedOver(String no) {
		matters.findByCaseNo(no).orElseThrow().handedOver(clock.instant());
		deadlines.meet(no, "DL-14");
	}

}
