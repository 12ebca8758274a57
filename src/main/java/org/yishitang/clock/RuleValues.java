package org.yishitang.clock;

import java.time.LocalDate;

/**
 * What may differ between the versions of a limit.
 *
 * @param amount how many units; null where the sender states the day
 * @param unit what is counted
 * @param binding {@code L} national law, {@code R} local rule, {@code P} the office's own
 * @param basis law and article, in Chinese
 * @param profile {@code default} or a local model
 * @param validFrom first day of events counted by it
 */
public record RuleValues(Integer amount, TimeUnitKind unit, String binding, String basis, String profile,
		LocalDate validFrom) {

	/** Whether everything but the day is the same. */
	boolean sameAs(RuleValues other) {
		return equals(new RuleValues(other.amount, other.unit, other.binding, other.basis, other.profile, validFrom));
	}

}
