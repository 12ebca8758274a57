package org.yishitang.clock;

import java.time.Clock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Places the steps of the ladder on running limits, by the version in force or the one a limit keeps. */
@Component
class LadderPlanning {

	private final Ladders ladders;

	private final ObjectProvider<MatterKinds> matters;

	private final WorkCalendar calendar;

	private final Clock clock;

	LadderPlanning(Ladders ladders, ObjectProvider<MatterKinds> matters, WorkCalendar calendar, Clock clock) {
		this.ladders = ladders;
		this.matters = matters;
		this.calendar = calendar;
		this.clock = clock;
	}

	LadderPlan plan(Deadline deadline) {
		return plan(deadline, ladders.current());
	}

	LadderPlan plan(Deadline deadline, int version) {
		return plan(deadline, ladders.version(version));
	}

	private LadderPlan plan(Deadline deadline, LadderTable table) {
		MatterKind matter = matters.stream()
			.findFirst()
			.map(known -> known.of(deadline.caseNo()))
			.orElse(MatterKind.UNKNOWN);
		return LadderPlan.of(LadderLimit.of(deadline, matter), table, calendar::isWorking, clock.getZone());
	}

}
