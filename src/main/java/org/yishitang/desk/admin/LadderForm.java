package org.yishitang.desk.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yishitang.clock.LadderAction;
import org.yishitang.clock.LadderRow;
import org.yishitang.clock.LadderStep;
import org.yishitang.clock.PointKind;

/**
 * A row of the ladder as it is typed, kept when it is refused.
 *
 * @param base version the page showed
 * @param was key of the row that is changed, empty for a new one
 * @param recipients those ticked
 * @param other another post, empty for none
 * @param gone whether a draft takes the row away
 */
record LadderForm(int base, String was, String rule, String urgency, String procedure, LadderStep step, PointKind kind,
		Integer amount, List<String> recipients, String other, LadderAction action, Integer answerDays, String reason,
		Boolean gone) {

	LadderForm {
		was = text(was);
		gone = Boolean.TRUE.equals(gone);
	}

	static LadderForm of(int base, LadderRow row, List<String> ticked) {
		List<String> known = row.recipients().stream().filter(ticked::contains).toList();
		String other = row.recipients().stream().filter(one -> !ticked.contains(one)).findFirst().orElse("");
		return new LadderForm(base, row.key(), row.rule(), row.urgency(), row.procedure(), row.step(), row.kind(),
				row.amount(), known, other, row.action(), row.answerDays(), "", false);
	}

	static LadderForm empty(int base) {
		return new LadderForm(base, "", "DAYS", "", "", LadderStep.HOLDER, PointKind.PERCENT, null,
				List.of(LadderRow.HOLDER), "", LadderAction.REMIND, 0, "", false);
	}

	/** The row wanted; whatever is missing becomes a value that the check refuses by name. */
	LadderRow row() {
		List<String> whom = new ArrayList<>(recipients == null ? List.of() : recipients);
		if (!text(other).isEmpty() && !whom.contains(other)) {
			whom.add(other);
		}
		LadderStep which = step == null ? LadderStep.HOLDER : step;
		PointKind how = kind == null ? PointKind.PERCENT : kind;
		LadderAction what = action == null ? LadderAction.REMIND : action;
		int days = answerDays == null || !what.asksForAnswer() ? 0 : answerDays;
		int much = how == PointKind.END || amount == null ? 0 : amount;
		return new LadderRow(text(rule), text(urgency), text(procedure), which, how, much, whom, what, days);
	}

	/** A new row with the same values for other limits or matters. */
	LadderForm meant(String newRule, String newUrgency, String newProcedure) {
		return new LadderForm(base, "", text(newRule), text(newUrgency), text(newProcedure), step, kind, amount, recipients,
				other, action, answerDays, "", false);
	}

	/** The same row, taken away. */
	LadderForm away() {
		return new LadderForm(base, was, rule, urgency, procedure, step, kind, amount, recipients, other, action,
				answerDays, reason, true);
	}

	/** Whether there is a row to take away: one that no limit needs. */
	public boolean removable() {
		return !was.isEmpty() && !was.startsWith(LadderRow.ALL_IN_DAYS + "///")
				&& !was.startsWith(LadderRow.ALL_IN_HOURS + "///");
	}

	/** What is typed, by field, except whom it tells and the version it was made from. */
	public Map<String, Object> fields() {
		Map<String, Object> fields = new LinkedHashMap<>();
		fields.put("was", was);
		fields.put("rule", rule);
		fields.put("urgency", urgency);
		fields.put("procedure", procedure);
		fields.put("step", step);
		fields.put("kind", kind);
		fields.put("amount", amount);
		fields.put("other", other);
		fields.put("action", action);
		fields.put("answerDays", answerDays);
		fields.put("gone", gone);
		return fields;
	}

	public boolean ticks(String recipient) {
		return recipients != null && recipients.contains(recipient);
	}

	private static String text(String typed) {
		return typed == null ? "" : typed.strip();
	}

}
