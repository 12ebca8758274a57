package org.yishitang.desk;

import java.util.function.Consumer;

import org.yishitang.petition.Refused;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Speaking with the petitioner from the case page: a contact in ten seconds, a question. */
@Controller
class CaseTalk {

	private final CaseDoor door;

	private final LoggingContact contacts;

	private final AskingPetitioner questions;

	private final DeskReader reader;

	CaseTalk(CaseDoor door, LoggingContact contacts, AskingPetitioner questions, DeskReader reader) {
		this.door = door;
		this.contacts = contacts;
		this.questions = questions;
		this.reader = reader;
	}

	@PostMapping("/desk/cases/{no}/contacts")
	String contacted(@PathVariable String no, @RequestParam ContactWay way,
			@RequestParam(defaultValue = "false") boolean reached, @RequestParam(defaultValue = "") String remark,
			RedirectAttributes next) {
		return talk(no, "contact", remark, next, actor -> contacts.log(no, way, reached, remark, actor));
	}

	@PostMapping("/desk/cases/{no}/questions")
	String asked(@PathVariable String no, @RequestParam(defaultValue = "") String question, RedirectAttributes next) {
		return talk(no, "question", question, next, actor -> questions.ask(no, question, actor));
	}

	private String talk(String no, String what, String typed, RedirectAttributes next, Consumer<String> act) {
		String actor = reader.id();
		if (door.open(no, actor).isEmpty() || !reader.talks()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		try {
			act.accept(actor);
			next.addFlashAttribute("done", what);
		}
		catch (Refused refused) {
			next.addFlashAttribute("refused", what);
			next.addFlashAttribute("refusal", refused.refusal());
			next.addFlashAttribute("typed", typed);
		}
		return "redirect:/desk/cases/{no}";
	}

}
