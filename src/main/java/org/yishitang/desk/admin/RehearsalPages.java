package org.yishitang.desk.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yishitang.access.Accounts;
import org.yishitang.clock.DeadlineRule;
import org.yishitang.clock.DeadlineRules;
import org.yishitang.clock.Rehearsal;
import org.yishitang.clock.RehearsalCount;
import org.yishitang.clock.RehearsalOutcome;
import org.yishitang.clock.RuleDraft;
import org.yishitang.clock.RuleRefused;
import org.yishitang.clock.RuleSeries;
import org.yishitang.clock.UnknownRule;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Tries limits out on the matters of the last ninety days. Nothing is changed here; the draft travels with the page. */
@Controller
class RehearsalPages {

	/** More limits at once nobody reads. */
	private static final int MOST = 20;

	private final Rehearsal rehearsal;

	private final RuleShelf shelf;

	private final DeadlineRules rules;

	private final RuleWords words;

	private final Accounts accounts;

	RehearsalPages(Rehearsal rehearsal, RuleShelf shelf, DeadlineRules rules, RuleWords words, Accounts accounts) {
		this.rehearsal = rehearsal;
		this.shelf = shelf;
		this.rules = rules;
		this.words = words;
		this.accounts = accounts;
	}

	@GetMapping("/desk/admin/rehearsal")
	String empty(Model page) {
		return show(List.of(), page);
	}

	/** Rehearses what is typed in the form of one limit. */
	@PostMapping("/desk/admin/rehearsal/{series}")
	String one(@PathVariable String series, @ModelAttribute("typed") RuleForm form, Model page) {
		return show(List.of(RehearsalItem.of(series, form)), page);
	}

	/** Rehearses a draft of several limits; one may be added or taken out on the way. */
	@PostMapping("/desk/admin/rehearsal")
	String again(@ModelAttribute("typed") Typed typed, Model page) {
		List<RehearsalItem> items = new ArrayList<>(typed.items() == null ? List.of() : typed.items());
		items.removeIf(item -> item == null || item.series() == null || item.series().equals(typed.drop()));
		boolean there = items.stream().anyMatch(item -> item.series().equals(typed.add()));
		if (typed.add() != null && !typed.add().isEmpty() && !there) {
			items.add(new RehearsalItem(typed.add(), null, null, null, null, null, null, null));
		}
		return show(items, page);
	}

	private String show(List<RehearsalItem> items, Model page) {
		if (items.size() > MOST) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		List<Line> lines = items.stream().map(this::line).toList();
		Map<String, String> wrong = new LinkedHashMap<>();
		RehearsalOutcome outcome = null;
		if (!lines.isEmpty()) {
			try {
				outcome = rehearsal.of(lines.stream().map(line -> line.draft).toList());
			}
			catch (RuleRefused refused) {
				wrong.putAll(words.sentences(refused.refusals()));
			}
		}
		page.addAttribute("lines", lines);
		page.addAttribute("outcome", outcome);
		page.addAttribute("wrong", wrong);
		page.addAttribute("names", outcome == null ? Map.of() : names(outcome));
		page.addAttribute("all", rules.inForce(shelf.today()));
		page.addAttribute("units", org.yishitang.clock.TimeUnitKind.values());
		return "desk/admin/rehearsal";
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

	private Map<String, String> names(RehearsalOutcome outcome) {
		return accounts.namesOf(outcome.told()
			.stream()
			.map(RehearsalCount::person)
			.filter(person -> person != null)
			.distinct()
			.toList());
	}

	/** What is sent: the draft, and the limit to add or to take out. */
	record Typed(List<RehearsalItem> items, String add, String drop) {

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

}
