package org.yishitang.clock;

import java.util.Optional;

/** Which days the count of a limit leaves out: those of a hearing at the final review and no others. */
final class HearingDays {

	/** 复核; "听证所需时间不计算在内" (信访工作条例 Art. 36(2)). */
	private static final String FINAL_REVIEW = "DL-11";

	private HearingDays() {
	}

	static boolean mayBeExcluded(String rule) {
		return FINAL_REVIEW.equals(rule);
	}

	/**
	 * The limit whose count may leave out so many days.
	 * @param running the limit of the rule that runs, if one does
	 * @throws LimitRefused naming the rule that forbids it
	 */
	static Deadline excludable(Optional<Deadline> running, String rule, int days) {
		if (!mayBeExcluded(rule)) {
			throw refused("clock.refusal.never-stops", rule, FINAL_REVIEW);
		}
		if (days < 1) {
			throw refused("clock.refusal.hearing-days", rule);
		}
		return running.orElseThrow(() -> refused("clock.refusal.no-limit", rule));
	}

	private static LimitRefused refused(String key, Object... arguments) {
		return new LimitRefused(LimitRefusal.of(key, arguments));
	}

}
