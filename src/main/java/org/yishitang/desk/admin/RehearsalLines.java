package org.yishitang.desk.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yishitang.clock.DeadlineRule;
import org.yishitang.clock.DeadlineRules;
import org.yishitang.clock.LadderRow;
import org.yishitang.clock.RehearsalDraft;
import org.yishitang.clock.RuleDraft;
import org.yishitang.clock.RuleSeries;
import org.yishitang.clock.UnknownRule;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads what was typed on the page of the rehearsal. */
@Component
class RehearsalLines {

	private final RuleShelf shelf;

	private final DeadlineRules rules;

	private final LadderDrafts ladders;

	RehearsalLines(RuleShelf shelf, DeadlineRules rules, LadderDrafts ladders) {
		this.shelf = shelf;
		this.rules = rules;
		this.ladders = ladders;
	}

	/** The limits of a draft, what is not typed as it is in force; an unknown one is answered with 404. */
	List<Line> limits(List<RehearsalItem> items) {
		return items.stream().map(this::line).toList();
	}

	/** The rows of the ladder in a draft. */
	List<Rung> rungs(List<LadderForm> typed) {
		return typed.stream().map(form -> new Rung(ladders.row(form.was()).orElse(null), form.row(), form)).toList();
	}

	/** What is rehearsed. */
	RehearsalDraft draft(List<Line> limits, List<LadderForm> rows) {
		return new RehearsalDraft(limits.stream().map(Line::draft).toList(), rows.isEmpty() ? null : ladders.of(rows));
	}

	/** Every limit there is. */
	List<DeadlineRule> all() {
		return rules.inForce(shelf.today());
	}

	private Line line(RehearsalItem item) {
		RuleSeries series = series(item);
		DeadlineRule now = rules.find(series.code(), series.variant(), series.profile(), shelf.today());
		RuleForm form = item.over(RuleForm.of(now, shelf.today(), shelf.latest(series)));
		return new Line(now, form, new RuleDraft(series, form.values()));
	}

	private RuleSeries series(RehearsalItem item) {
		try {
			RuleSeries series = item.named();
			if (shelf.knows(series)) {
				return series;
			}
		}
		catch (UnknownRule unknown) {
			// answered below
		}
		throw new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	/**
	 * A limit on the page.
	 *
	 * @param now the version in force
	 * @param form the draft as typed
	 * @param draft the draft as read
	 */
	record Line(DeadlineRule now, RuleForm form, RuleDraft draft) {

		/** The fields of the form of this limit, for putting it in force. */
		public Map<String, String> fields() {
			Map<String, String> fields = new LinkedHashMap<>();
			fields.put("amount", form.amount());
			fields.put("unit", form.unit());
			fields.put("binding", form.binding());
			fields.put("basis", form.basis());
			fields.put("profile", form.profile());
			fields.put("validFrom", form.validFrom());
			fields.put("reason", form.reason());
			return fields;
		}

	}

	/**
	 * A row of the ladder on the page.
	 *
	 * @param now the row in force, null for a new one
	 * @param wanted the draft as read
	 * @param form the draft as typed
	 */
	record Rung(LadderRow now, LadderRow wanted, LadderForm form) {

	}

}
