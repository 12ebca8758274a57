package org.yishitang.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.council.FollowingUp;
import org.yishitang.council.SittingDesk;

/** When the tasks of a sitting are due: on its day, and after it by what it promised; no calendar moves them. */
@Component
class CouncilDates {

	private static final Set<String> ON_THE_DAY = Set.of("open-sitting", "record-statements", "hold-sitting", "count-votes");

	private static final String FEEDBACK = "give-feedback";

	private static final String EVALUATION = "evaluate-execution";

	private final SittingDesk desk;

	private final FollowingUp following;

	private final Clock clock;

	CouncilDates(SittingDesk desk, FollowingUp following, Clock clock) {
		this.desk = desk;
		this.following = following;
		this.clock = clock;
	}

	/** Whether a task is due by the sitting and not by the matter. */
	static boolean govern(String duty) {
		return ON_THE_DAY.contains(duty) || duty.equals(FEEDBACK) || duty.equals(EVALUATION);
	}

	/** The last second of the day by which it is to be done; empty where nothing was promised. */
	Optional<Date> due(String no, String duty) {
		return desk.latest(no).flatMap(sitting -> switch (duty) {
			case FEEDBACK -> Optional.of(following.feedbackEnd());
			case EVALUATION -> following.executionEnd(sitting);
			default -> Optional.of(sitting.sittingDate().plusDays(1).atTime(LocalTime.MIN).atZone(clock.getZone()).toInstant());
		}).map(CouncilDates::lastSecondBefore);
	}

	private static Date lastSecondBefore(Instant end) {
		return Date.from(end.minusSeconds(1));
	}

}
