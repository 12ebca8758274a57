package org.yishitang.clock;

import static org.yishitang.clock.LadderCheck.refused;

import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;

/** What one row of a ladder must be, whatever stands beside it. */
@Component
class LadderRowCheck {

	/** Span of a rule that is counted in hours. */
	static final int AROUND_THE_CLOCK = -1;

	private static final int MOST_WORKING_DAYS = 30;

	private static final int LONGEST_ANSWER = 90;

	private static final int MOST_RECIPIENTS = 6;

	/**
	 * Refuses a row that cannot be.
	 * @param spans days of every rule there is
	 * @param posts ids of every post there is
	 */
	void check(LadderRow row, Map<String, Integer> spans, Set<String> posts) {
		boolean general = row.rule().equals(LadderRow.ALL_IN_DAYS) || row.rule().equals(LadderRow.ALL_IN_HOURS);
		if (!general && !spans.containsKey(row.rule())) {
			throw refused("no-rule", row.rule());
		}
		if (!row.urgency().matches("|L[1-5]") || !row.procedure().matches("|[A-Z_]{1,16}")) {
			throw refused("no-sort", row.rule());
		}
		boolean hours = row.rule().equals(LadderRow.ALL_IN_HOURS)
				|| spans.getOrDefault(row.rule(), 0) == AROUND_THE_CLOCK;
		point(row, hours, spans.getOrDefault(row.rule(), 0));
		end(row);
		recipients(row, posts);
		int least = row.action().asksForAnswer() ? 1 : 0;
		if (row.answerDays() < least || row.answerDays() > (least == 0 ? 0 : LONGEST_ANSWER)) {
			throw refused("answer-days", name(row), LONGEST_ANSWER);
		}
	}

	private static void point(LadderRow row, boolean hours, int span) {
		switch (row.kind()) {
			case PERCENT -> within(row, 1, 99);
			case DAY -> within(row, 1, span > 0 ? span : 366);
			case WORKING_DAYS_BEFORE -> within(row, 1, MOST_WORKING_DAYS);
			case END -> within(row, 0, 0);
		}
		if (hours && (row.kind() == PointKind.DAY || row.kind() == PointKind.WORKING_DAYS_BEFORE)) {
			throw refused("hours", row.rule(), name(row));
		}
	}

	private static void within(LadderRow row, int least, int most) {
		if (row.amount() < least || row.amount() > most) {
			throw refused("amount", row.rule(), name(row), least, most);
		}
	}

	/** The last step is the breach, at the legal end and nowhere else; it lists the matter. */
	private static void end(LadderRow row) {
		boolean breach = row.step() == LadderStep.BREACH;
		if (breach != (row.kind() == PointKind.END) || breach && row.action() != LadderAction.LIST) {
			throw refused("end", row.rule(), name(row));
		}
	}

	private static void recipients(LadderRow row, Set<String> posts) {
		if (row.recipients().isEmpty() || row.recipients().size() > MOST_RECIPIENTS) {
			throw refused("nobody", row.rule(), name(row));
		}
		row.recipients()
			.stream()
			.filter(one -> !one.equals(LadderRow.HOLDER) && !one.equals(LadderRow.HEAD) && !posts.contains(one))
			.findFirst()
			.ifPresent(one -> {
				throw refused("no-post", row.rule(), name(row), one);
			});
	}

	private static String name(LadderRow row) {
		return "#clock.step." + row.step();
	}

}
