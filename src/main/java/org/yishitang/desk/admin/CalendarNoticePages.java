package org.yishitang.desk.admin;

import java.io.IOException;
import java.util.List;

import org.yishitang.access.CurrentAccount;
import org.yishitang.clock.CalendarDraft;
import org.yishitang.clock.CalendarDrafts;
import org.yishitang.clock.CheckedNotice;
import org.yishitang.clock.LimitRefusal;
import org.yishitang.clock.LimitRefused;
import org.yishitang.clock.NoticeFinding;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

import static org.springframework.http.HttpStatus.NOT_FOUND;

/** The notice of a year, typed day by day, pasted as text, or uploaded; whatever is refused stays on the page. */
@Controller
class CalendarNoticePages {

	private final CalendarDrafts drafts;

	private final CurrentAccount account;

	CalendarNoticePages(CalendarDrafts drafts, CurrentAccount account) {
		this.drafts = drafts;
		this.account = account;
	}

	@GetMapping("/desk/admin/calendar/{year:\\d{4}}/notice")
	String notice(@PathVariable int year, Model page) {
		return show(year, null, page);
	}

	@PostMapping("/desk/admin/calendar/{year:\\d{4}}/notice")
	String change(@PathVariable int year, @ModelAttribute("form") CalendarForm form, Model page) {
		known(year);
		String back = "redirect:/desk/admin/calendar/%d/notice".formatted(year);
		if (form.act().equals("discard")) {
			drafts.discard(year, me());
			return back;
		}
		try {
			drafts.save(year, me(), form.notice(), form.content());
			if (form.uploads()) {
				drafts.upload(year, me(), form.file().getBytes());
				return back + "#rows";
			}
		}
		catch (LimitRefused refused) {
			page.addAttribute("refusal", refused.refusal());
			return show(year, form, page);
		}
		catch (IOException unreadable) {
			page.addAttribute("refusal", new LimitRefusal("calendar.refusal.no-text", List.of()));
			return show(year, form, page);
		}
		if (form.removed() > 0) {
			drafts.remove(year, me(), form.removed());
			return back + "#rows";
		}
		if (form.hasDay()) {
			List<NoticeFinding> wrong = drafts.wrong(year, me(), form.day());
			if (!wrong.isEmpty()) {
				page.addAttribute("wrongDay", wrong);
				return show(year, form, page);
			}
			drafts.add(year, me(), form.day());
		}
		boolean onwards = form.act().equals("preview") && !drafts.check(drafts.of(year, me())).refused();
		return onwards ? "redirect:/desk/admin/calendar/%d/preview".formatted(year) : back;
	}

	private String show(int year, CalendarForm typed, Model page) {
		known(year);
		CalendarDraft draft = drafts.of(year, me());
		CheckedNotice checked = drafts.check(draft);
		page.addAttribute("year", year);
		page.addAttribute("typed", typed);
		page.addAttribute("notice", typed == null ? draft.notice() : typed.notice());
		page.addAttribute("content", typed == null ? draft.content() : typed.content());
		page.addAttribute("rows", drafts.rows(draft));
		page.addAttribute("saved", draft.savedAt());
		page.addAttribute("findings", checked.findings());
		return "desk/admin/calendar-notice";
	}

	private static void known(int year) {
		if (!CalendarDrafts.known(year)) {
			throw new ResponseStatusException(NOT_FOUND);
		}
	}

	private String me() {
		return account.id().orElseThrow();
	}

}
