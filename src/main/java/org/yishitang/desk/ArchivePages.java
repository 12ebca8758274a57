package org.yishitang.desk;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.yishitang.petition.Refused;
import org.yishitang.records.Destroying;
import org.yishitang.records.DestructionList;
import org.yishitang.records.FileKind;
import org.yishitang.records.RetentionSchedule;
import org.yishitang.records.Shredding;

/** Files whose time is over: put on a list by the keeper of records, signed by the director, destroyed. */
@Controller
class ArchivePages {

	private final DeskReader reader;

	private final Destroying destroying;

	private final Shredding shredding;

	private final RetentionSchedule schedule;

	ArchivePages(DeskReader reader, Destroying destroying, Shredding shredding, RetentionSchedule schedule) {
		this.reader = reader;
		this.destroying = destroying;
		this.shredding = shredding;
		this.schedule = schedule;
	}

	@GetMapping("/desk/archive")
	String show(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "0") int lists, Model model) {
		allow(reader.keepsRecords() || reader.signsDestruction());
		model.addAttribute("over", destroying.over(page));
		model.addAttribute("lists", destroying.lists(lists));
		model.addAttribute("schedule", schedule.rows());
		return "desk/archive";
	}

	@PostMapping("/desk/archive/lists")
	String draw(@RequestParam(required = false) List<String> no, @RequestParam(defaultValue = "") String appraisal,
			RedirectAttributes flash) {
		allow(reader.keepsRecords());
		try {
			DestructionList list = destroying.draw(no == null ? List.of() : no, appraisal, reader.id());
			return "redirect:/desk/archive/lists/" + list.getId();
		}
		catch (Refused refused) {
			flash.addFlashAttribute("refusal", refused.refusal());
			flash.addFlashAttribute("typed", appraisal);
			flash.addFlashAttribute("chosen", no);
			return "redirect:/desk/archive";
		}
	}

	@PostMapping("/desk/archive/files/{no}/longer")
	String keepLonger(@PathVariable String no, @RequestParam(defaultValue = "0") int years,
			@RequestParam(defaultValue = "") String why, RedirectAttributes flash) {
		allow(reader.keepsRecords());
		try {
			destroying.keepLonger(no, years, why, reader.id());
		}
		catch (Refused refused) {
			flash.addFlashAttribute("refusal", refused.refusal());
			flash.addFlashAttribute("typed", why);
		}
		return "redirect:/desk/archive";
	}

	@PostMapping("/desk/archive/schedule/{kind}")
	String change(@PathVariable FileKind kind, @RequestParam(required = false) Integer years,
			@RequestParam(defaultValue = "") String basis, RedirectAttributes flash) {
		allow(reader.signsDestruction());
		try {
			schedule.change(kind, years, basis, reader.id());
		}
		catch (Refused refused) {
			flash.addFlashAttribute("refusal", refused.refusal());
		}
		return "redirect:/desk/archive";
	}

	@GetMapping("/desk/archive/lists/{id}")
	String list(@PathVariable String id, Model model) {
		allow(reader.keepsRecords() || reader.signsDestruction());
		DestructionList list = destroying.list(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("list", list);
		model.addAttribute("files", destroying.of(list));
		model.addAttribute("signs", reader.signsDestruction() && !list.drawnBy().equals(reader.id()));
		return "desk/destruction-list";
	}

	@PostMapping("/desk/archive/lists/{id}/signature")
	String sign(@PathVariable String id, @RequestParam boolean agreed, @RequestParam(defaultValue = "") String words,
			RedirectAttributes flash) {
		allow(reader.signsDestruction());
		try {
			destroying.sign(id, agreed, words, reader.id());
			shredding.goOn();
		}
		catch (Refused refused) {
			flash.addFlashAttribute("refusal", refused.refusal());
			flash.addFlashAttribute("typed", words);
		}
		return "redirect:/desk/archive/lists/" + id;
	}

	private static void allow(boolean may) {
		if (!may) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
