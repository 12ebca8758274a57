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
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Status;

/** Acceptance: the notice is given and the limit of the chosen procedure starts. */
@Component
public class Accepting {

	private final Petitions petitions;

	private final Deadlines deadlines;

	private final MainLimits limits;

	private final CaseLog log;

	private final Clock clock;

	Accepting(Petitions petitions, Deadlines deadlines, MainLimits limits, CaseLog log, Clock clock) {
		this.petitions = petitions;
		this.deadlines = deadlines;
		this.limits = limits;
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
		deadlines.cancel(no, "DL-32:RETURN");
		limits.open(petition);
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

}
