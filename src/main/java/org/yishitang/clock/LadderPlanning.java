package org.yishitang.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Places the steps of the ladder on a limit, by the table of points. */
@Component
class LadderPlanning {

	/** Of a limit too short for a day's warning, the director hears as of a limit in hours. */
	private static final int SHORT = 75;

	private static final int LATE_SHARE = 95;

	private final Remembered<List<String>, List<LadderPoint>> points;

	private final WorkCalendar calendar;

	private final Clock clock;

	LadderPlanning(LadderPoints points, WorkCalendar calendar, Clock clock) {
		this.points = new Remembered<>(points::findByRuleIn);
		this.calendar = calendar;
		this.clock = clock;
	}

	LadderPlan plan(Deadline deadline) {
		Map<LadderStep, Instant> at = new EnumMap<>(LadderStep.class);
		pointsOf(deadline).forEach((step, point) -> at.put(step, moment(deadline, point)));
		at.put(LadderStep.BREACH, deadline.legalEnd());
		Instant above = deadline.legalEnd();
		LadderStep[] steps = LadderStep.values();
		for (int i = steps.length - 1; i >= 0; i--) {
			Instant wanted = at.getOrDefault(steps[i], above);
			above = wanted.isAfter(above) ? above : wanted;
			at.put(steps[i], above);
		}
		return new LadderPlan(at);
	}

	/** A rule's own points stand for its plain span; extended, it climbs by shares like every other. */
	private Map<LadderStep, LadderPoint> pointsOf(Deadline deadline) {
		String general = deadline.unit().aroundTheClock() ? LadderPoint.ALL_IN_HOURS : LadderPoint.ALL_IN_DAYS;
		List<LadderPoint> found = points.get(List.of(general, deadline.rule()));
		Map<LadderStep, LadderPoint> byStep = new EnumMap<>(LadderStep.class);
		found.stream().filter(point -> point.rule().equals(general)).forEach(point -> byStep.put(point.step(), point));
		if (deadline.extensionAmount() == 0) {
			found.stream()
				.filter(point -> point.rule().equals(deadline.rule()))
				.forEach(point -> byStep.put(point.step(), point));
		}
		return byStep;
	}

	private Instant moment(Deadline deadline, LadderPoint point) {
		return switch (point.kind()) {
			case PERCENT -> Lights.share(deadline, point.amount());
			case DAY -> deadline.runsFrom().plus(Duration.ofDays(point.amount() - 1L));
			case WORKING_DAYS_BEFORE -> workingDaysBefore(deadline, point.amount());
		};
	}

	private Instant workingDaysBefore(Deadline deadline, int amount) {
		DayCount count = new DayCount(calendar);
		LocalDate day = deadline.dueLegal();
		for (int counted = 0; counted < amount; counted++) {
			day = count.onOrBefore(day.minusDays(1));
		}
		Instant morning = day.atStartOfDay(clock.getZone()).toInstant();
		return morning.isBefore(Lights.share(deadline, SHORT)) ? Lights.share(deadline, LATE_SHARE) : morning;
	}

}
