package org.yishitang.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Places the steps of the ladder on running limits, by the version in force or the one a limit keeps. */
@Component
class LadderPlanning {

	private final Ladders ladders;

	private final ObjectProvider<MatterKinds> matters;

	private final DeadlineRules rules;

	private final WorkCalendar calendar;

	private final Clock clock;

	LadderPlanning(Ladders ladders, ObjectProvider<MatterKinds> matters, DeadlineRules rules, WorkCalendar calendar,
			Clock clock) {
		this.ladders = ladders;
		this.matters = matters;
		this.rules = rules;
		this.calendar = calendar;
		this.clock = clock;
	}

	LadderPlan plan(Deadline deadline) {
		return plan(deadline, ladders.current());
	}

	LadderPlan plan(DueDate due) {
		return LadderPlan.of(LadderLimit.of(due, "", ""), ladders.current(), calendar::isWorking, clock.getZone());
	}

	LadderPlan plan(Deadline deadline, int version) {
		return plan(deadline, ladders.version(version));
	}

	boolean watchesTarget(int version) {
		return ladders.version(version).trigger(TriggerKind.TARGET_PASSED).on();
	}

	Optional<Instant> targetAhead(Deadline deadline) {
		Instant target = deadline.targetEnd();
		return target.isBefore(deadline.legalEnd()) && target.isAfter(clock.instant()) ? Optional.of(target)
				: Optional.empty();
	}

	boolean listedOnBreach(Deadline deadline) {
		return rules.openedBy(deadline).listedOnBreach();
	}

	private LadderPlan plan(Deadline deadline, LadderTable table) {
		MatterKind matter = matters.stream()
			.findFirst()
			.map(known -> known.of(deadline.caseNo()))
			.orElse(MatterKind.UNKNOWN);
		return LadderPlan.of(LadderLimit.of(deadline, matter), table, calendar::isWorking, clock.getZone());
	}

}
