package org.yishitang.desk.admin;

import java.util.List;

import org.yishitang.clock.LadderTable;
import org.yishitang.clock.LimitRefused;
import org.yishitang.clock.TriggerKind;
import org.yishitang.desk.Vacancies;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's page of the ladder: its steps, its triggers, who changed what and why, and empty posts. */
@Controller
class LadderPages {

	private static final String PAGE = "desk/admin/ladder";

	private static final String DONE = "redirect:/desk/admin/ladder";

	private final LadderShelf shelf;

	private final LadderDrafts drafts;

	private final LadderWords words;

	private final ObjectProvider<Vacancies> vacancies;

	LadderPages(LadderShelf shelf, LadderDrafts drafts, LadderWords words, ObjectProvider<Vacancies> vacancies) {
		this.shelf = shelf;
		this.drafts = drafts;
		this.words = words;
		this.vacancies = vacancies;
	}

	@Bean
	static AdminDoor ladderAdminDoor() {
		return new AdminDoor(40, "/desk/admin/ladder", "ladder");
	}

	@GetMapping("/desk/admin/ladder")
	String list(@RequestParam(required = false) String edit, @RequestParam(required = false) TriggerKind trigger,
			@ModelAttribute("named") Named named, Model page) {
		LadderTable table = shelf.current();
		if (trigger != null) {
			page.addAttribute("triggerForm", TriggerForm.of(table.version(), table.trigger(trigger)));
		}
		else if (edit != null) {
			LadderForm form = drafts.form(edit).orElseGet(
					() -> drafts.fresh(named.from(), named.rule(), named.urgency(), named.procedure()));
			page.addAttribute("form", form);
		}
		return laid(page);
	}

	@PostMapping("/desk/admin/ladder/rows")
	String change(@ModelAttribute("form") LadderForm form, Model page, RedirectAttributes next) {
		return put(drafts.of(List.of(form)), form.reason(), page, next);
	}

	@PostMapping("/desk/admin/ladder/rows/removed")
	String remove(@ModelAttribute("form") LadderForm form, Model page, RedirectAttributes next) {
		return put(drafts.of(List.of(form.away())), form.reason(), page, next);
	}

	@PostMapping("/desk/admin/ladder/triggers")
	String change(@ModelAttribute("triggerForm") TriggerForm form, Model page, RedirectAttributes next) {
		return put(drafts.of(form), form.reason(), page, next);
	}

	@PostMapping("/desk/admin/ladder/vacancies")
	String settle(RedirectAttributes next) {
		next.addFlashAttribute("settled", vacancies.stream().mapToInt(Vacancies::settleFilled).sum());
		return DONE;
	}

	/** Put in force, or shown again as typed with the sentence that says why not. */
	private String put(LadderTable draft, String reason, Model page, RedirectAttributes next) {
		try {
			next.addFlashAttribute("done", drafts.putInForce(draft, reason));
			return DONE;
		}
		catch (LimitRefused refused) {
			page.addAttribute("wrong", words.sentence(refused.refusal()));
			return laid(page);
		}
	}

	private String laid(Model page) {
		shelf.lay(page);
		shelf.layChoices(page);
		return PAGE;
	}

	/**
	 * For what a new row is asked; nothing where it is chosen in the form.
	 *
	 * @param from key of the row that decides so far
	 */
	record Named(String from, String rule, String urgency, String procedure) {

	}

}
