package org.yishitang.triage;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.yishitang.clock.Deadlines;
import org.yishitang.petition.AccusationTakenOver;
import org.yishitang.petition.Forgetting;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Petition;

/**
 * Where accusations go: out of the common store, seen by the discipline liaison only (信访工作条例 Art. 30(3), 46(5)).
 * Sealed by keys of its own.
 */
@Component
public class RestrictedStore {

	private final RestrictedMatters matters;

	private final Apart apart;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher listeners;

	private final Clock clock;

	RestrictedStore(RestrictedMatters matters, Apart apart, Deadlines deadlines,
			ApplicationEventPublisher listeners, Clock clock) {
		this.matters = matters;
		this.apart = apart;
		this.deadlines = deadlines;
		this.listeners = listeners;
		this.clock = clock;
	}

	void takeOver(Petition petition) {
		matters.save(new RestrictedMatter(petition.no(), petition.text(), clock.instant()));
		apart.take(petition);
		deadlines.open(petition.no(), "DL-14", petition.receivedAt());
		listeners.publishEvent(new AccusationTakenOver(petition.no()));
	}

	/** The words of an accusation; the caller has checked that the reader is the discipline liaison. */
	public Optional<String> text(String no) {
		return matters.findByCaseNo(no).map(RestrictedMatter::text);
	}

	/** The people of an accusation; the caller has checked that the reader is the discipline liaison. */
	public List<RestrictedPerson> people(String no) {
		return apart.of(no);
	}

	/** Numbers of accusations that have left traces where others work, oldest first. */
	public List<String> withTraces() {
		return matters.findTop100ByTracesGoneOrderByTakenOverAtAsc(false).stream().map(RestrictedMatter::getId).toList();
	}

	/** Nothing of it is left there. */
	public void withoutTraces(String no) {
		matters.findByCaseNo(no).ifPresent(RestrictedMatter::withoutTraces);
	}

	/** Handed over to the competent organ (DL-14). */
	public void handedOver(String no) {
		matters.findByCaseNo(no).orElseThrow().handedOver(clock.instant());
		deadlines.meet(no, "DL-14");
	}

	/** The people and words, taken out of the common store. */
	@Component
	static class Apart {

		private final RestrictedPersons persons;

		private final Parties parties;

		private final Forgetting forgetting;

		Apart(RestrictedPersons persons, Parties parties, Forgetting forgetting) {
			this.persons = persons;
			this.parties = parties;
			this.forgetting = forgetting;
		}

		void take(Petition petition) {
			parties.findByCaseNoOrderByRoleAscPositionAsc(petition.no()).forEach(party -> persons.save(new RestrictedPerson(party)));
			forgetting.forget(petition);
		}

		List<RestrictedPerson> of(String no) {
			return persons.findByCaseNoOrderByRoleAscIdAsc(no);
		}

	}

}
