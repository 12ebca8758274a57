package org.yishitang.desk.admin;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.yishitang.access.CurrentAccount;
import org.yishitang.clock.DeadlineRule;
import org.yishitang.clock.RuleChange;
import org.yishitang.clock.RuleChangeState;
import org.yishitang.clock.RuleChanges;
import org.yishitang.clock.RuleRefused;
import org.yishitang.clock.RuleSeries;
import org.yishitang.clock.UnknownRule;

import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The table of limits: what holds, since when and why; and how it is changed. */
@Controller
class RulePages {

	private final RuleShelf shelf;

	private final RuleChanges changes;

	private final RuleWords words;

	private final CurrentAccount reader;

	RulePages(RuleShelf shelf, RuleChanges changes, RuleWords words, CurrentAccount reader) {
		this.shelf = shelf;
		this.changes = changes;
		this.words = words;
		this.reader = reader;
	}

	@Bean
	static AdminDoor rulesDoor() {
		return new AdminDoor(10, "/desk/admin/rules", "rules");
	}

	@GetMapping("/desk/admin/rules")
	String list(@ModelAttribute("filter") RuleFilter filter, Model page) {
		shelf.list(page, filter);
		page.addAttribute("wrong", Map.of());
		return "desk/admin/rules";
	}

	/** One limit with its form. */
	@GetMapping("/desk/admin/rules/{series}")
	String one(@PathVariable String series, @RequestParam(defaultValue = "") String done, Model page) {
		RuleSeries asked = series(series);
		DeadlineRule now = shelf.one(page, asked);
		page.addAttribute("form", RuleForm.of(now, shelf.today(), shelf.latest(asked)));
		page.addAttribute("wrong", Map.of());
		page.addAttribute("done", done);
		return "desk/admin/rule";
	}

	/** The form with a draft that was rehearsed; nothing is changed yet. */
	@PostMapping("/desk/admin/rules/{series}/draft")
	String draft(@PathVariable String series, @ModelAttribute("typed") RuleForm draft, Model page) {
		RuleSeries asked = series(series);
		DeadlineRule now = shelf.one(page, asked);
		page.addAttribute("form", draft.over(RuleForm.of(now, shelf.today(), shelf.latest(asked))));
		page.addAttribute("wrong", Map.of());
		page.addAttribute("done", "draft");
		return "desk/admin/rule";
	}

	/** Changes it, or proposes to where law binds. */
	@PostMapping("/desk/admin/rules/{series}")
	String change(@PathVariable String series, @ModelAttribute("form") RuleForm form, Model page) {
		RuleSeries asked = series(series);
		try {
			RuleChange change = changes.propose(asked, form.lastSeen(), form.values(), form.reason(), reader.id().orElseThrow());
			return "redirect:/desk/admin/rules/{series}?done="
					+ (change.state() == RuleChangeState.PENDING ? "proposed" : "changed");
		}
		catch (RuleRefused refused) {
			return again(asked, words.sentences(refused.refusals()), page);
		}
		catch (DataIntegrityViolationException faster) {
			return again(asked, Map.of("amount", words.sentence("rules.refusal.changed-meanwhile")), page);
		}
	}

	/** Takes back what nobody has decided. */
	@PostMapping("/desk/admin/rules/{series}/withdraw")
	String withdraw(@PathVariable String series, @RequestParam String change) {
		try {
			changes.withdraw(change, reader.id().orElseThrow());
			return "redirect:/desk/admin/rules/{series}?done=withdrawn";
		}
		catch (RuleRefused | OptimisticLockingFailureException decided) {
			return "redirect:/desk/admin/rules/{series}?done=decided";
		}
	}

	@ExceptionHandler
	void unknown(UnknownRule unknown, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

	private String again(RuleSeries series, Map<String, String> wrong, Model page) {
		shelf.one(page, series);
		page.addAttribute("latest", shelf.latest(series));
		page.addAttribute("wrong", wrong);
		page.addAttribute("done", "");
		return "desk/admin/rule";
	}

	private RuleSeries series(String id) {
		RuleSeries asked = RuleSeries.of(id);
		if (!shelf.knows(asked)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return asked;
	}

}
