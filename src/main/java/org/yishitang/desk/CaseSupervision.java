package org.yishitang.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.yishitang.handling.DirectSupervision;
import org.yishitang.handling.SupervisionKind;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A supervisor, leader or the director steps in from the case page: a word to the holder, an order, a proposal. */
@Controller
class CaseSupervision {

	/** What may be done. */
	enum What {

		URGE, ORDER, PROPOSAL

	}

	private final CaseDoor door;

	private final DirectSupervision supervision;

	private final DeskReader reader;

	CaseSupervision(CaseDoor door, DirectSupervision supervision, DeskReader reader) {
		this.door = door;
		this.supervision = supervision;
		this.reader = reader;
	}

	@PostMapping("/desk/cases/{no}/supervision")
	String act(@PathVariable String no, @RequestParam What what, @RequestParam(defaultValue = "") String words,
			@RequestParam(defaultValue = "") String answerBy, @RequestParam(defaultValue = "false") boolean listed,
			RedirectAttributes next) {
		String actor = reader.id();
		if (!reader.supervises() || door.open(no, actor).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		try {
			if (what == What.URGE) {
				supervision.urge(no, words, actor);
			}
			else {
				supervision.order(no, SupervisionKind.valueOf(what.name()), words, day(answerBy), listed, actor);
			}
			next.addFlashAttribute("supervised", what.name());
		}
		catch (Refused refused) {
			next.addFlashAttribute("supervisionRefusal", refused.refusal());
			next.addFlashAttribute("supervisionTyped", new Typed(what, words, answerBy, listed));
		}
		return "redirect:/desk/cases/{no}#supervision";
	}

	private static LocalDate day(String typed) {
		try {
			return typed.isBlank() ? null : LocalDate.parse(typed.strip());
		}
		catch (DateTimeParseException unreadable) {
			throw new Refused(Refusal.of("desk.refusal.not-a-day", typed.strip()));
		}
	}

	/** What was typed, kept when it is refused. */
	record Typed(What what, String words, String answerBy, boolean listed) {
	}

}
