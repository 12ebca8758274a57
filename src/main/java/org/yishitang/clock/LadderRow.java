package org.yishitang.clock;

import java.util.List;

/**
 * A step of the ladder as data: for which limits and matters, when, whom it tells and what it does.
 *
 * @param rule {@link #ALL_IN_DAYS}, {@link #ALL_IN_HOURS} or one rule, as {@code DL-06}
 * @param urgency {@code L1} to {@code L5}; empty for any
 * @param procedure code of a procedure, as {@code SIMPLE}; empty for any
 * @param step which step
 * @param kind how {@code amount} is meant
 * @param amount percent, day of the limit or working days before its last one; 0 at the legal end
 * @param recipients {@link #HOLDER}, {@link #HEAD} or ids of posts, as {@code leader}
 * @param action what it does
 * @param answerDays working days within which an answer is due, 0 where none is
 */
public record LadderRow(String rule, String urgency, String procedure, LadderStep step, PointKind kind, int amount,
		List<String> recipients, LadderAction action, int answerDays) {

	/** Rule of the rows that hold for every limit in days. */
	public static final String ALL_IN_DAYS = "DAYS";

	/** Rule of the rows that hold for every limit in hours or minutes. */
	public static final String ALL_IN_HOURS = "HOURS";

	/** Whoever holds the task now; where nobody does, those on duty in the post it waits for. */
	public static final String HOLDER = "HOLDER";

	/** The head of the section or community in charge. */
	public static final String HEAD = "HEAD";

	public LadderRow {
		recipients = List.copyOf(recipients);
	}

	/** What it is a row of: no table has two with the same key. */
	public String key() {
		return "%s/%s/%s/%s".formatted(rule, urgency, procedure, step);
	}

	/** Whether it holds for every limit of its sort and every matter; such rows cannot be taken away. */
	public boolean general() {
		return forAll() && urgency.isEmpty() && procedure.isEmpty();
	}

	/** Whether it holds for this limit. An extended limit has other days than those a rule's own row counts. */
	boolean meets(LadderLimit limit) {
		String all = limit.aroundTheClock() ? ALL_IN_HOURS : ALL_IN_DAYS;
		boolean shifted = limit.extended() && kind == PointKind.DAY;
		boolean own = rule.equals(limit.rule()) || limit.rule().startsWith(rule + ":");
		return (rule.equals(all) || own) && !shifted
				&& (urgency.isEmpty() || urgency.equals(limit.urgency()))
				&& (procedure.isEmpty() || procedure.equals(limit.procedure()));
	}

	/** A row of the rule itself comes before one for an urgency, and that before one for a procedure. */
	int precision() {
		return (forAll() ? 0 : 4) + (urgency.isEmpty() ? 0 : 2) + (procedure.isEmpty() ? 0 : 1);
	}

	private boolean forAll() {
		return rule.equals(ALL_IN_DAYS) || rule.equals(ALL_IN_HOURS);
	}

}
