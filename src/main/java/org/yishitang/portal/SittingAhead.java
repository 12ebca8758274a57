package org.yishitang.portal;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import org.yishitang.council.SittingDesk;
import org.yishitang.council.SittingState;

/** The sitting of the council that is to come in a matter, for its parties. Templates ask {@code @sittingAhead}. */
@Component("sittingAhead")
class SittingAhead {

	private final SittingDesk desk;

	private final Clock clock;

	SittingAhead(SittingDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	/** Which one, when and where. */
	record Ahead(String id, Instant at, String place) {

	}

	/** Null where none is to come. */
	public Ahead of(String caseNo) {
		return desk.latest(caseNo)
			.filter(sitting -> sitting.state() == SittingState.CONVENED && sitting.plannedAt() != null
					&& sitting.plannedAt().isAfter(clock.instant()))
			.map(sitting -> new Ahead(sitting.getId(), sitting.plannedAt(), sitting.place()))
			.orElse(null);
	}

}
