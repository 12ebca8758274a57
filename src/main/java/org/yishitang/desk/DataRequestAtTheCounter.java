package org.yishitang.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.yishitang.access.Masking;
import org.yishitang.ledger.Labels;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.records.Asking;
import org.yishitang.records.RequestAuthor;
import org.yishitang.records.RequestKind;

/** Registers what somebody asks about personal data at the counter, once it was checked who it is. */
@Controller
class DataRequestAtTheCounter {

	private final DeskReader reader;

	private final FilePages door;

	private final Parties parties;

	private final Asking asking;

	private final Labels labels;

	DataRequestAtTheCounter(DeskReader reader, FilePages door, Parties parties, Asking asking, Labels labels) {
		this.reader = reader;
		this.door = door;
		this.parties = parties;
		this.asking = asking;
		this.labels = labels;
	}

	/**
	 * What was typed.
	 *
	 * @param party who asks
	 * @param identity how it was checked who it is
	 */
	record Typed(String party, RequestKind kind, String words, String newName, String newPhone, String newAddress,
			String identity) {

	}

	@GetMapping("/desk/cases/{no}/data-request")
	String form(@PathVariable String no, Model page) {
		return shown(no, new Typed(null, null, null, null, null, null, null), Map.of(), page);
	}

	@PostMapping("/desk/cases/{no}/data-request")
	String register(@PathVariable String no, @ModelAttribute Typed typed, Model page, HttpServletResponse response,
			RedirectAttributes flash) {
		people(no);
		try {
			if (typed.party() == null || typed.kind() == null) {
				throw new FieldRefused(typed.party() == null ? "party" : "kind",
						Refusal.of("records.refusal." + (typed.party() == null ? "party" : "choose")));
			}
			flash.addFlashAttribute("registered", asking.ask(no, typed.party(), typed.kind(), new RequestAuthor(reader.id(),
					typed.words(), typed.newName(), typed.newPhone(), typed.newAddress(), typed.identity())).dueOn());
			return "redirect:/desk/cases/" + no + "/data-request";
		}
		catch (FieldRefused refused) {
			return refused(no, typed, Map.of(refused.field(), sentence(refused)), page, response);
		}
		catch (Refused refused) {
			return refused(no, typed, Map.of("kind", sentence(refused)), page, response);
		}
	}

	private String refused(String no, Typed typed, Map<String, String> errors, Model page, HttpServletResponse response) {
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return shown(no, typed, errors, page);
	}

	private String sentence(Refused refused) {
		return labels.text(refused.refusal().key(), refused.refusal().arguments().toArray());
	}

	private String shown(String no, Typed typed, Map<String, String> errors, Model page) {
		page.addAttribute("no", no);
		Map<String, String> people = new LinkedHashMap<>();
		people(no).forEach(party -> people.put(party.getId(),
				labels.of("petition.party-role", party.role()) + " " + Masking.name(party.name())));
		page.addAttribute("people", people);
		page.addAttribute("kinds", RequestKind.values());
		page.addAttribute("typed", typed);
		page.addAttribute("errors", errors);
		return "desk/data-request-form";
	}

	private List<Party> people(String no) {
		if (!reader.reveals() || door.line(no).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return parties.findByCaseNoOrderByRoleAscPositionAsc(no);
	}

}
