package org.yishitang.desk.sitting;

import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;
import org.yishitang.council.Conflict;
import org.yishitang.council.SeatAnswers;
import org.yishitang.council.Sitting;
import org.yishitang.council.SittingLinks;
import org.yishitang.ledger.Labels;
import org.yishitang.petition.Refused;

/** What the secretary records of the members of a sitting, and the links handed out to them. */
@Controller
class SittingPages {

	private final SittingSheet sheet;

	private final SeatAnswers answers;

	private final SittingLinks links;

	private final CurrentAccount reader;

	private final Labels labels;

	SittingPages(SittingSheet sheet, SeatAnswers answers, SittingLinks links, CurrentAccount reader, Labels labels) {
		this.sheet = sheet;
		this.answers = answers;
		this.links = links;
		this.reader = reader;
		this.labels = labels;
	}

	@GetMapping("/desk/sittings/{no}")
	String open(@PathVariable String no, Model page) {
		return sheet.show(sitting(no), page);
	}

	/** What a member answered, by telephone or in the room. */
	@PostMapping("/desk/sittings/{no}/seats/{seat}")
	String record(@PathVariable String no, @PathVariable int seat, @RequestParam String answer,
			@RequestParam Optional<Conflict> conflict, Model page) {
		Sitting sitting = sitting(no);
		return act(sitting, page, () -> {
			switch (answer) {
				case "confirm" -> answers.confirm(sitting.getId(), seat, actor());
				case "decline" -> answers.decline(sitting.getId(), seat, actor());
				default -> answers.recuse(sitting.getId(), seat, conflict.orElse(Conflict.OTHER), actor());
			}
			return "redirect:/desk/sittings/" + no;
		});
	}

	/** Shows a new link once; nobody can look it up later. */
	@PostMapping("/desk/sittings/{no}/seats/{seat}/link")
	String link(@PathVariable String no, @PathVariable int seat, Model page) {
		Sitting sitting = sitting(no);
		return act(sitting, page, () -> {
			String token = links.issue(sitting.getId(), seat, actor());
			page.addAttribute("link", ServletUriComponentsBuilder.fromCurrentContextPath().path("/council/" + token)
				.toUriString());
			page.addAttribute("linkSeat", seat);
			return sheet.show(sitting, page);
		});
	}

	@PostMapping("/desk/sittings/{no}/objections")
	String object(@PathVariable String no, @RequestParam(defaultValue = "") String words, Model page) {
		Sitting sitting = sitting(no);
		return act(sitting, page, () -> {
			sheet.object(sitting, words, actor());
			return "redirect:/desk/sittings/" + no;
		});
	}

	private String act(Sitting sitting, Model page, java.util.function.Supplier<String> what) {
		try {
			return what.get();
		}
		catch (Refused refused) {
			page.addAttribute("sentence", labels.text(refused.refusal().key(), refused.refusal().arguments().toArray()));
			return sheet.show(sitting, page);
		}
	}

	private Sitting sitting(String no) {
		if (!reader.hasRole(Role.COUNCIL_SEC)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return sheet.latest(no).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private String actor() {
		return reader.id().orElseThrow();
	}

}
