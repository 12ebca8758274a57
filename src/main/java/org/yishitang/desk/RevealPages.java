package org.yishitang.desk;

import org.yishitang.access.Masking;
import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Deed;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The people and the words of a matter as they are, to those who work with it and say what for. Each look is written
 * down before it is given; the answer is kept nowhere.
 */
@Controller
class RevealPages {

	private static final int SHORTEST_REASON = 4;

	private static final int LONGEST_REASON = 200;

	private final FilePages door;

	private final DeskReader reader;

	private final WholeWords words;

	private final AuditLog log;

	RevealPages(FilePages door, DeskReader reader, WholeWords words, AuditLog log) {
		this.door = door;
		this.reader = reader;
		this.words = words;
		this.log = log;
	}

	@GetMapping("/desk/cases/{no}/reveal")
	String ask(@PathVariable String no, Model page) {
		return show(no, new Asked(null, null), null, page);
	}

	@PostMapping("/desk/cases/{no}/reveal")
	String reveal(@PathVariable String no, @ModelAttribute Asked asked, Model page, HttpServletResponse response) {
		String said = asked.words() == null ? "" : asked.words().strip();
		if (asked.purpose() == null) {
			return refused(no, asked, "purpose", page, response);
		}
		if (asked.purpose() == RevealPurpose.OTHER && said.length() < SHORTEST_REASON || said.length() > LONGEST_REASON) {
			return refused(no, asked, "words", page, response);
		}
		String shown = show(no, asked, null, page);
		log.write(reader.id(), Deed.inCase("look.person", no, null)
			.because((asked.purpose() + " " + Masking.freeText(said)).strip()));
		page.addAttribute("people", words.people(no));
		page.addAttribute("text", words.text(no));
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		return shown;
	}

	private String refused(String no, Asked asked, String field, Model page, HttpServletResponse response) {
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		return show(no, asked, field, page);
	}

	private String show(String no, Asked asked, String wrong, Model page) {
		if (!reader.reveals() || door.line(no).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		page.addAttribute("no", no);
		page.addAttribute("asked", asked);
		page.addAttribute("wrong", wrong);
		page.addAttribute("purposes", RevealPurpose.values());
		return "desk/reveal";
	}

	/**
	 * What was typed.
	 *
	 * @param purpose what it is needed for
	 * @param words in words; needed for {@link RevealPurpose#OTHER}
	 */
	record Asked(RevealPurpose purpose, String words) {

	}

}
