package org.yishitang.triage;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.springframework.stereotype.Component;

import org.yishitang.clock.DueDate;
import org.yishitang.clock.StatutoryClock;
import org.yishitang.petition.Petition;

/** Until when a matter may still be taken up for simple handling (DL-15); afterwards only the ordinary way is left. */
@Component
class SimpleTime {

	private final StatutoryClock statutory;

	private final Clock clock;

	SimpleTime(StatutoryClock statutory, Clock clock) {
		this.statutory = statutory;
		this.clock = clock;
	}

	boolean over(Petition petition) {
		return !clock.instant().isBefore(due(petition).legalEnd());
	}

	LocalDate lastDay(Petition petition) {
		return (LocalDate) due(petition).dueLegal();
	}

	private DueDate due(Petition petition) {
		return statutory.due("DL-15", LocalDateTime.ofInstant(petition.receivedAt(), clock.getZone()));
	}

}
