package org.yishitang.desk.admin;

import java.util.List;
import java.util.stream.Stream;

import org.yishitang.access.CurrentAccount;
import org.yishitang.clock.LadderRow;
import org.yishitang.clock.LadderTable;
import org.yishitang.clock.LadderTrigger;
import org.yishitang.clock.Ladders;
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

	private final Ladders ladders;

	private final LadderWords words;

	private final ObjectProvider<Vacancies> vacancies;

	private final CurrentAccount reader;

	LadderPages(LadderShelf shelf, Ladders ladders, LadderWords words, ObjectProvider<Vacancies> vacancies,
			CurrentAccount reader) {
		this.shelf = shelf;
		this.ladders = ladders;
		this.words = words;
		this.vacancies = vacancies;
		this.reader = reader;
	}

	@Bean
	static AdminDoor ladderAdminDoor() {
		return new AdminDoor(40, "/desk/admin/ladder", "ladder");
	}

	@GetMapping("/desk/admin/ladder")
	String list(@RequestParam(required = false) String edit, @RequestParam(required = false) TriggerKind trigger,
			Model page) {
		LadderTable table = shelf.current();
		if (trigger != null) {
			page.addAttribute("triggerForm", TriggerForm.of(table.version(), table.trigger(trigger)));
		}
		else if (edit != null) {
			LadderForm form = table.rows()
				.stream()
				.filter(row -> row.key().equals(edit))
				.findFirst()
				.map(row -> LadderForm.of(table.version(), row, LadderShelf.TICKED))
				.orElseGet(() -> LadderForm.empty(table.version()));
			page.addAttribute("form", form);
		}
		return laid(page);
	}

	@PostMapping("/desk/admin/ladder/rows")
	String change(@ModelAttribute("form") LadderForm form, Model page, RedirectAttributes next) {
		LadderTable now = shelf.current();
		LadderRow wanted = form.row();
		Stream<LadderRow> others = now.rows().stream().filter(row -> !row.key().equals(form.was()));
		List<LadderRow> rows = Stream.concat(others, Stream.of(wanted)).toList();
		return put(new LadderTable(form.base(), rows, now.triggers()), form.reason(), page, next);
	}

	@PostMapping("/desk/admin/ladder/rows/removed")
	String remove(@ModelAttribute("form") LadderForm form, Model page, RedirectAttributes next) {
		LadderTable now = shelf.current();
		List<LadderRow> rows = now.rows().stream().filter(row -> !row.key().equals(form.was())).toList();
		return put(new LadderTable(form.base(), rows, now.triggers()), form.reason(), page, next);
	}

	@PostMapping("/desk/admin/ladder/triggers")
	String change(@ModelAttribute("triggerForm") TriggerForm form, Model page, RedirectAttributes next) {
		LadderTable now = shelf.current();
		List<LadderTrigger> triggers = now.triggers()
			.stream()
			.map(trigger -> trigger.kind() == form.trigger() ? form.row() : trigger)
			.toList();
		return put(new LadderTable(form.base(), now.rows(), triggers), form.reason(), page, next);
	}

	@PostMapping("/desk/admin/ladder/vacancies")
	String settle(RedirectAttributes next) {
		next.addFlashAttribute("settled", vacancies.stream().mapToInt(Vacancies::settleFilled).sum());
		return DONE;
	}

	/** Put in force, or shown again as typed with the sentence that says why not. */
	private String put(LadderTable draft, String reason, Model page, RedirectAttributes next) {
		try {
			next.addFlashAttribute("done", ladders.change(draft, reason, reader.id().orElseThrow()).version());
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

}
