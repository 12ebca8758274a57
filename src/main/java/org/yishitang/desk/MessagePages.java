package org.yishitang.desk;

import java.util.LinkedHashMap;
import java.util.Map;

import org.yishitang.ledger.Labels;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Refused;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registering a letter of another organ at the desk: choose, fill in, read back, register. */
@Controller
class MessagePages {

	private final MessageDesk desk;

	private final OutsidePost post;

	private final DeskReader reader;

	private final Labels labels;

	MessagePages(MessageDesk desk, OutsidePost post, DeskReader reader, Labels labels) {
		this.desk = desk;
		this.post = post;
		this.reader = reader;
		this.labels = labels;
	}

	@GetMapping("/desk/cases/{no}/messages")
	String choose(@PathVariable String no, Model page) {
		page.addAttribute("line", line(no));
		page.addAttribute("messages", post.possible(no));
		return "desk/messages";
	}

	@GetMapping("/desk/cases/{no}/messages/{name}")
	String form(@PathVariable String no, @PathVariable String name, Model page) {
		return show(line(no), message(name), Map.of(), FormErrors.none(), page);
	}

	/** Reads back what was typed; with the button to go back, shows the form with everything still in it. */
	@PostMapping("/desk/cases/{no}/messages/{name}")
	String readBack(@PathVariable String no, @PathVariable String name, @RequestParam Map<String, String> typed,
			@RequestParam(defaultValue = "") String back, Model page) {
		LedgerItem line = line(no);
		OutsideMessage message = message(name);
		if (!back.isEmpty()) {
			return show(line, message, typed, FormErrors.none(), page);
		}
		try {
			page.addAttribute("values", post.checked(message, said(message, typed)));
		}
		catch (Refused refused) {
			return show(line, message, typed, errors(refused), page);
		}
		page.addAttribute("line", line);
		page.addAttribute("message", message);
		return "desk/message-read-back";
	}

	/** Registers what was read back. */
	@PostMapping("/desk/cases/{no}/messages/{name}/registered")
	String register(@PathVariable String no, @PathVariable String name, @RequestParam Map<String, String> typed,
			Model page, RedirectAttributes next) {
		LedgerItem line = line(no);
		OutsideMessage message = message(name);
		try {
			post.receive(message, no, post.checked(message, said(message, typed)), reader.id());
		}
		catch (Refused refused) {
			return show(line, message, typed, errors(refused), page);
		}
		next.addFlashAttribute("registered", name);
		return "redirect:/desk/cases/{no}";
	}

	private String show(LedgerItem line, OutsideMessage message, Map<String, String> typed, FormErrors errors,
			Model page) {
		page.addAttribute("line", line);
		page.addAttribute("message", message);
		page.addAttribute("typed", typed);
		page.addAttribute("errors", errors);
		return "desk/message";
	}

	private FormErrors errors(Refused refused) {
		FormErrors errors = FormErrors.none();
		String sentence = labels.text(refused.refusal().key(), refused.refusal().arguments().toArray());
		errors.add(refused instanceof FieldRefused one ? one.field() : "form", sentence);
		return errors;
	}

	private static Map<String, String> said(OutsideMessage message, Map<String, String> typed) {
		Map<String, String> said = new LinkedHashMap<>();
		message.fields().forEach(field -> said.put(field.name(), typed.getOrDefault(field.name(), "")));
		return said;
	}

	private LedgerItem line(String no) {
		if (!desk.open()) {
			throw notThere();
		}
		return desk.line(no, reader.id()).orElseThrow(MessagePages::notThere);
	}

	private OutsideMessage message(String name) {
		return post.find(name).filter(message -> !message.fields().isEmpty()).orElseThrow(MessagePages::notThere);
	}

	private static ResponseStatusException notThere() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
