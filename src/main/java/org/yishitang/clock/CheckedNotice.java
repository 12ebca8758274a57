package org.yishitang.clock;

import java.util.List;

/**
 * A notice as far as it could be understood.
 *
 * @param days the days that are not what their weekday says
 * @param findings what is wrong or odd, by line
 */
public record CheckedNotice(int year, String notice, List<CalendarDay> days, List<NoticeFinding> findings) {

	/** Whether it cannot be applied as it is. */
	public boolean refused() {
		return has(NoticeFinding.Weight.REFUSED);
	}

	/** Whether it is applied only if somebody says that it is meant so. */
	public boolean wantsConfirmation() {
		return has(NoticeFinding.Weight.CONFIRM);
	}

	private boolean has(NoticeFinding.Weight weight) {
		return findings.stream().anyMatch(finding -> finding.weight() == weight);
	}

}
