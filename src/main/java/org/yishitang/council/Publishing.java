package org.yishitang.council;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Refusal;

/** Publishes the anonymised words of a sitting for the days of DL-70 and takes objections meanwhile. */
@Component
@Transactional
public class Publishing {

	private final SittingDesk desk;

	private final SittingObjectionRows objections;

	private final PublicationDays days;

	private final CaseLog log;

	private final Clock clock;

	Publishing(SittingDesk desk, SittingObjectionRows objections, PublicationDays days, CaseLog log, Clock clock) {
		this.desk = desk;
		this.objections = objections;
		this.days = days;
		this.log = log;
		this.clock = clock;
	}

	/** A second person has read the words. */
	public void checked(String no, boolean confirmed, String actor) {
		Sitting sitting = desk.lockLatest(no);
		if (confirmed) {
			sitting.checked(actor);
		}
		log.note(desk.petition(sitting), CaseEventType.PUBLICATION_CHECKED, actor,
				Map.of("confirmed", Boolean.toString(confirmed)));
	}

	/**
	 * The words are public from now on.
	 * @return when the publication ends
	 */
	public Instant publish(String no) {
		Sitting sitting = desk.lockLatest(no);
		LocalDate from = LocalDate.now(clock);
		sitting.published(from, days.last(from));
		log.note(desk.petition(sitting), CaseEventType.RESOLUTION_PUBLISHED, CaseEvent.SYSTEM,
				Map.of("from", from.toString(), "to", sitting.publishedTo().toString()));
		return sitting.publishedTo().plusDays(1).atStartOfDay(clock.getZone()).toInstant();
	}

	/**
	 * Somebody objects.
	 * @param words what they say
	 * @throws NotNow outside the publication
	 */
	public void object(String no, LocalDate receivedOn, String words, String actor) {
		Sitting sitting = desk.lockLatest(no);
		LocalDate today = LocalDate.now(clock);
		if (sitting.state() != SittingState.PUBLISHED || today.isAfter(sitting.publishedTo())
				|| receivedOn.isAfter(today) || receivedOn.isBefore(sitting.publishedFrom())) {
			throw new NotNow(Refusal.of("sitting.refusal.not-published"));
		}
		objections.save(new SittingObjection(UUID.randomUUID().toString(), sitting.getId(), receivedOn, words)
			.received(actor, clock.instant()));
		log.note(desk.petition(sitting), CaseEventType.RESOLUTION_OBJECTED, actor,
				Map.of("receivedOn", receivedOn.toString()));
	}

	/** Whether an objection waits for a decision; also says so to those who end the publication. */
	@Transactional(readOnly = true)
	public boolean objectionsOpen(String no) {
		return desk.latest(no).map(sitting -> objections.existsBySittingIdAndUpheldIsNull(sitting.getId())).orElse(false);
	}

	/** The objections to the latest sitting, oldest first. */
	@Transactional(readOnly = true)
	public List<SittingObjection> objections(String no) {
		return desk.latest(no)
			.map(sitting -> objections.findBySittingIdOrderByReceivedAtAscIdAsc(sitting.getId()))
			.orElse(List.of());
	}

	/** The objections are decided together: upheld, what was resolved is set aside. */
	public void decide(String no, boolean upheld, String note, String actor) {
		Sitting sitting = desk.lockLatest(no);
		objections.findBySittingIdOrderByReceivedAtAscIdAsc(sitting.getId())
			.stream()
			.filter(objection -> objection.upheld() == null)
			.forEach(objection -> objection.decide(upheld));
		if (upheld) {
			sitting.become(SittingState.SET_ASIDE);
		}
		log.note(desk.petition(sitting), CaseEventType.RESOLUTION_OBJECTION_DECIDED, actor,
				Map.of("upheld", Boolean.toString(upheld), "note", note));
	}

}
