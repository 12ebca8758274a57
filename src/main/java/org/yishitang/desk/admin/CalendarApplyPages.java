package org.yishitang.desk.admin;

import java.util.List;

import org.yishitang.access.CurrentAccount;
import org.yishitang.clock.CalendarDrafts;
import org.yishitang.clock.CalendarPreview;
import org.yishitang.clock.CheckedNotice;
import org.yishitang.clock.EnteringNotice;
import org.yishitang.clock.LimitMove;
import org.yishitang.clock.LimitRefused;
import org.yishitang.clock.WorkCalendar;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import static org.springframework.http.HttpStatus.NOT_FOUND;

/** Before a notice is applied: what moves; then applying exactly that. Numbers of matters only, never their content. */
@Controller
class CalendarApplyPages {

	static final int ON_A_PAGE = 50;

	private final CalendarDrafts drafts;

	private final EnteringNotice entering;

	private final WorkCalendar calendar;

	private final CurrentAccount account;

	CalendarApplyPages(CalendarDrafts drafts, EnteringNotice entering, WorkCalendar calendar, CurrentAccount account) {
		this.drafts = drafts;
		this.entering = entering;
		this.calendar = calendar;
		this.account = account;
	}

	@GetMapping("/desk/admin/calendar/{year:\\d{4}}/preview")
	String preview(@PathVariable int year, @RequestParam(defaultValue = "") String rule,
			@RequestParam(defaultValue = "0") int page, Model model) {
		CheckedNotice notice = checked(year);
		if (notice.refused()) {
			return "redirect:/desk/admin/calendar/%d/notice".formatted(year);
		}
		CalendarPreview preview = entering.preview(notice);
		List<LimitMove> moves = preview.moves()
			.stream()
			.filter(move -> rule.isEmpty() || move.rule().equals(rule))
			.toList();
		int last = Math.max(0, (moves.size() - 1) / ON_A_PAGE);
		int shown = Math.min(Math.max(page, 0), last);
		model.addAttribute("year", year);
		model.addAttribute("preview", preview);
		model.addAttribute("days", CalendarChanges.between(calendar.exceptions(year), notice.days()));
		model.addAttribute("covered", calendar.covers(year));
		model.addAttribute("rule", rule);
		model.addAttribute("page", shown);
		model.addAttribute("last", last);
		model.addAttribute("moves",
				moves.subList(shown * ON_A_PAGE, Math.min(moves.size(), (shown + 1) * ON_A_PAGE)));
		return "desk/admin/calendar-preview";
	}

	@PostMapping("/desk/admin/calendar/{year:\\d{4}}/apply")
	String apply(@PathVariable int year, @RequestParam String token, @RequestParam(defaultValue = "false") boolean confirmed,
			RedirectAttributes after) {
		try {
			CalendarPreview done = entering.apply(checked(year), token, confirmed, me());
			drafts.discard(year, me());
			after.addFlashAttribute("applied", List.of(done.dated(), done.confirmed(), done.cases()));
			return "redirect:/desk/admin/calendar/%d".formatted(year);
		}
		catch (LimitRefused refused) {
			after.addFlashAttribute("refusal", refused.refusal());
			return "redirect:/desk/admin/calendar/%d/preview".formatted(year);
		}
	}

	private CheckedNotice checked(int year) {
		if (!CalendarDrafts.known(year)) {
			throw new ResponseStatusException(NOT_FOUND);
		}
		return drafts.check(drafts.of(year, me()));
	}

	private String me() {
		return account.id().orElseThrow();
	}

}
