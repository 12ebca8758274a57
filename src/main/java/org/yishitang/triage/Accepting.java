package org.yishitang.triage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.clock.ChannelProfiles;
import org.yishitang.clock.Deadlines;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.Nature;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Procedure;
import org.yishitang.petition.Status;
import org.yishitang.petition.Urgency;

/** Acceptance: the notice is given and the limit of the chosen procedure starts. */
@Component
public class Accepting {

	private final Petitions petitions;

	private final Deadlines deadlines;

	private final ChannelProfiles channels;

	private final CaseLog log;

	private final Clock clock;

	Accepting(Petitions petitions, Deadlines deadlines, ChannelProfiles channels, CaseLog log, Clock clock) {
		this.petitions = petitions;
		this.deadlines = deadlines;
		this.channels = channels;
		this.log = log;
		this.clock = clock;
	}

	/** Accepts a matter. */
	public void accept(String no, String actor) {
		Petition petition = petitions.get(no);
		petition.accepted(acceptanceOf(petition));
		log.move(petition, Status.ACCEPTED, CaseEventType.ACCEPTED, actor,
				Map.of("procedure", petition.classification().procedure().name()));
		deadlines.meet(no, FirstLimits.noticeRule(petition));
		deadlines.meet(no, "DL-15");
		deadlines.cancel(no, "DL-04");
		openMainLimit(petition);
		if (petition.classification().urgency() == Urgency.L1 && deadlines.latest(no, "DL-12").isEmpty()) {
			deadlines.open(no, "DL-12", clock.instant());
		}
	}

	/** Paper entered later than it came is accepted as of its receipt: the office gains no time by entering late. */
	private Instant acceptanceOf(Petition petition) {
		Instant now = clock.instant();
		boolean enteredLate = day(petition.receivedAt()).isBefore(day(petition.registeredAt()));
		return enteredLate ? petition.receivedAt() : now;
	}

	private LocalDate day(Instant moment) {
		return LocalDate.ofInstant(moment, clock.getZone());
	}

	private void openMainLimit(Petition petition) {
		String no = petition.no();
		Procedure procedure = petition.classification().procedure();
		Instant accepted = petition.acceptedAt();
		if (procedure == Procedure.SIMPLE) {
			deadlines.open(no, "DL-16", accepted);
		}
		else if (procedure == Procedure.HAZARD || procedure == Procedure.SERVICE) {
			openServiceLimit(petition);
		}
		else if (petition.classification().nature() == Nature.SUGGESTION && procedure == Procedure.ORDINARY) {
			deadlines.open(no, "DL-13", petition.receivedAt());
		}
		else {
			deadlines.open(no, "DL-06", accepted);
		}
		if (petition.source().statedDue() != null) {
			deadlines.openStated(no, petition.source().statedDue(), petition.receivedAt());
		}
	}

	private void openServiceLimit(Petition petition) {
		String urgency = petition.classification().urgency().name();
		boolean hazard = petition.classification().procedure() == Procedure.HAZARD;
		String model = channels.profile(petition.channel().name(), petition.receivedAt());
		deadlines.open(petition.no(), hazard ? "DL-40" : "DL-31", petition.receivedAt(), hazard ? null : urgency, model);
	}

}
