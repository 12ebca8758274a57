package org.yishitang.desk.admin;

import java.util.List;
import java.util.Map;

import org.yishitang.clock.LimitRefused;
import org.yishitang.clock.Rehearsal;
import org.yishitang.clock.RehearsalOutcome;
import org.yishitang.clock.RuleRefused;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Tries limits and the ladder out on the matters of the last ninety days. The draft travels with the page; nothing is
 * changed until it is put in force.
 */
@Controller
class RehearsalPages {

	/** More at once nobody reads. */
	private static final int MOST = 20;

	private final Rehearsal rehearsal;

	private final RehearsalLines lines;

	private final LadderDrafts ladders;

	private final LadderShelf shelf;

	private final RehearsalWords words;

	RehearsalPages(Rehearsal rehearsal, RehearsalLines lines, LadderDrafts ladders, LadderShelf shelf,
			RehearsalWords words) {
		this.rehearsal = rehearsal;
		this.lines = lines;
		this.ladders = ladders;
		this.shelf = shelf;
		this.words = words;
	}

	@GetMapping("/desk/admin/rehearsal")
	String empty(Model page) {
		return show(List.of(), List.of(), "", Map.of(), page);
	}

	/** Rehearses what is typed in the form of one limit. */
	@PostMapping("/desk/admin/rehearsal/{series}")
	String limit(@PathVariable String series, @ModelAttribute("typed") RuleForm form, Model page) {
		return show(List.of(RehearsalItem.of(series, form)), List.of(), "", Map.of(), page);
	}

	/** Rehearses what is typed in the form of one row of the ladder. */
	@PostMapping("/desk/admin/rehearsal/ladder")
	String row(@ModelAttribute("row") LadderForm form, Model page) {
		return show(List.of(), List.of(form), form.reason(), Map.of(), page);
	}

	/** Rehearses a draft of several limits and rows; one may be added or taken out on the way. */
	@PostMapping("/desk/admin/rehearsal")
	String again(@ModelAttribute("typed") RehearsalForm typed, Model page) {
		return show(typed.limits(), typed.ladder(ladders), typed.reason(), Map.of(), page);
	}

	/** Puts the rows of the ladder in force as they were rehearsed; refused, they are shown again as they were. */
	@PostMapping("/desk/admin/rehearsal/ladder/force")
	String force(@ModelAttribute("typed") RehearsalForm typed, Model page, RedirectAttributes next) {
		List<LadderForm> rows = typed.ladder(ladders);
		try {
			next.addFlashAttribute("done", ladders.putInForce(ladders.of(rows), typed.reason()));
			return "redirect:/desk/admin/ladder";
		}
		catch (LimitRefused refused) {
			return show(typed.limits(), rows, typed.reason(), words.sentences(refused), page);
		}
	}

	private String show(List<RehearsalItem> items, List<LadderForm> rows, String reason, Map<String, String> refused,
			Model page) {
		if (items.size() > MOST || rows.size() > MOST) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
		List<RehearsalLines.Line> limits = lines.limits(items);
		page.addAttribute("lines", limits);
		page.addAttribute("rungs", lines.rungs(rows));
		page.addAttribute("reason", reason);
		page.addAttribute("all", lines.all());
		page.addAttribute("ladder", shelf.sorted());
		page.addAttribute("version", shelf.current().version());
		page.addAttribute("units", org.yishitang.clock.TimeUnitKind.values());
		shelf.layChoices(page);
		page.addAttribute("wrong", refused);
		page.addAttribute("names", Map.of());
		if (!limits.isEmpty() || !rows.isEmpty()) {
			rehearse(limits, rows, page);
		}
		return "desk/admin/rehearsal";
	}

	private void rehearse(List<RehearsalLines.Line> limits, List<LadderForm> rows, Model page) {
		try {
			RehearsalOutcome outcome = rehearsal.of(lines.draft(limits, rows));
			page.addAttribute("outcome", outcome);
			page.addAttribute("names", words.names(outcome));
		}
		catch (RuleRefused refused) {
			page.addAttribute("wrong", words.sentences(refused));
		}
		catch (LimitRefused refused) {
			page.addAttribute("wrong", words.sentences(refused));
		}
	}

}
