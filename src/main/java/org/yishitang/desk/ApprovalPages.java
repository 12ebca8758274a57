package org.yishitang.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.yishitang.access.Accounts;
import org.yishitang.clock.DeadlineRule;
import org.yishitang.clock.DeadlineRules;
import org.yishitang.clock.LimitRefusal;
import org.yishitang.clock.RuleChange;
import org.yishitang.clock.RuleChanges;
import org.yishitang.clock.RuleRefused;
import org.yishitang.ledger.Labels;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The second person's page: changes of limits bound by law, to be confirmed or refused by legal adviser or director. */
@Controller
class ApprovalPages {

	private final RuleChanges changes;

	private final DeadlineRules rules;

	private final Accounts accounts;

	private final DeskReader reader;

	private final Labels labels;

	ApprovalPages(RuleChanges changes, DeadlineRules rules, Accounts accounts, DeskReader reader, Labels labels) {
		this.changes = changes;
		this.rules = rules;
		this.accounts = accounts;
		this.reader = reader;
		this.labels = labels;
	}

	@GetMapping("/desk/approvals")
	String waiting(@RequestParam(defaultValue = "") String done, Model page) {
		return show(page, done, "", "", null);
	}

	/** Decides one. */
	@PostMapping("/desk/approvals/{id}")
	String decide(@PathVariable String id, @RequestParam String decision,
			@RequestParam(defaultValue = "") String note, Model page) {
		mayApprove();
		try {
			if (decision.equals("confirm")) {
				changes.confirm(id, reader.id(), note);
				return "redirect:/desk/approvals?done=confirmed";
			}
			changes.refuse(id, reader.id(), note);
			return "redirect:/desk/approvals?done=refused";
		}
		catch (RuleRefused refused) {
			LimitRefusal why = refused.refusals().values().iterator().next();
			return show(page, "", id, note, labels.text(why.key(), why.arguments().toArray()));
		}
		catch (DataIntegrityViolationException | OptimisticLockingFailureException faster) {
			return show(page, "", id, note, labels.text("rules.refusal.decided"));
		}
	}

	private String show(Model page, String done, String refusedId, String note, String sentence) {
		mayApprove();
		List<RuleChange> pending = changes.pending();
		List<RuleChange> decided = changes.decided();
		page.addAttribute("pending", pending);
		page.addAttribute("decided", decided);
		page.addAttribute("before", befores(pending, decided));
		page.addAttribute("names", names(pending, decided));
		page.addAttribute("done", done);
		page.addAttribute("refusedId", refusedId);
		page.addAttribute("note", note);
		page.addAttribute("sentence", sentence);
		return "desk/approvals";
	}

	private Map<String, DeadlineRule> befores(List<RuleChange> pending, List<RuleChange> decided) {
		Map<String, DeadlineRule> before = new HashMap<>();
		Stream.concat(pending.stream(), decided.stream())
			.forEach(change -> rules.version(change.baseRow()).ifPresent(row -> before.put(change.getId(), row)));
		return before;
	}

	private Map<String, String> names(List<RuleChange> pending, List<RuleChange> decided) {
		return accounts.namesOf(Stream.concat(pending.stream(), decided.stream())
			.flatMap(change -> Stream.of(change.proposedBy(), change.decidedBy()))
			.filter(Objects::nonNull)
			.distinct()
			.toList());
	}

	private void mayApprove() {
		if (!reader.approves()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
