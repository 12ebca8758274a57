package org.yishitang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

import org.yishitang.petition.CaseEventType;

/**
 * One line of a matter's history: who, when, what, old, new.
 *
 * @param seq order of the lines; times may be equal
 * @param type name of a {@link CaseEventType}, or one of {@link ClockLine}
 * @param actor account id, {@code petitioner} or {@code system}
 * @param at when it happened
 * @param before old value: the state before, or the date before a limit moved; may be null
 * @param after new value: the state after, or the new date; may be null
 * @param details codes, dates and ids of notes
 */
public record TimelineEntry(long seq, String type, String actor, Instant at, String before, String after,
		Map<String, String> details) {

	/** Whether the petitioner's own page shows this line. */
	public boolean toldToPetitioner() {
		return Arrays.stream(CaseEventType.values())
			.anyMatch(known -> known.name().equals(type) && known.toldToPetitioner());
	}

	/** From which day to which a limit of the petitioner's moved; null on every other line. */
	public Moved moved() {
		return CaseEventType.DUE_DATE_MOVED.name().equals(type)
				? new Moved(LocalDate.parse(details.get("before")), LocalDate.parse(details.get("after"))) : null;
	}

	/**
	 * A day that took the place of another.
	 *
	 * @param before the day that held until then
	 * @param after the day that holds now
	 */
	public record Moved(LocalDate before, LocalDate after) {
	}

}
