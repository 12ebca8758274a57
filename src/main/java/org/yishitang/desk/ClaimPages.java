package org.yishitang.desk;

import java.util.List;

import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.ClaimList;
import org.yishitang.petition.Refusal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Listing what exactly a petitioner claims: the opinion must answer each point. */
@Controller
class ClaimPages {

	private static final int MOST = 20;

	private static final int LONGEST = 200;

	private final CaseDoor door;

	private final CaseNotes notes;

	private final DeskReader reader;

	ClaimPages(CaseDoor door, CaseNotes notes, DeskReader reader) {
		this.door = door;
		this.notes = notes;
		this.reader = reader;
	}

	@PostMapping("/desk/cases/{no}/claims")
	String listed(@PathVariable String no, @RequestParam(defaultValue = "") String claims, RedirectAttributes next) {
		if (!reader.talks() || door.open(no, reader.id()).filter(line -> !line.status().ended()).isEmpty()) {
			throw LetterDoor.notThere();
		}
		List<String> lines = ClaimList.lines(claims);
		if (lines.isEmpty() || lines.size() > MOST || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
			next.addFlashAttribute("claimsRefusal", Refusal.of("letters.refusal.claims", MOST, LONGEST));
			next.addFlashAttribute("claimsTyped", claims);
		}
		else {
			notes.keep(no, ClaimList.FIELD, String.join("\n", lines), reader.id());
			next.addFlashAttribute("letterDone", "claims-kept");
		}
		return "redirect:/desk/cases/{no}#claims";
	}

}
