package org.yishitang.portal;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import org.yishitang.intake.TrackedPetition;
import org.yishitang.intake.Tracking;
import org.yishitang.notice.Letter;
import org.yishitang.notice.Letters;
import org.yishitang.petition.Refusal;

/** The petitioner's own letters, to take away: with receipt number and query code only. */
@Controller
class MatterLetters {

	private static final MediaType DOCX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final Tracking tracking;

	private final Letters letters;

	private final MatterKey key;

	private final PlainWords words;

	MatterLetters(Tracking tracking, Letters letters, MatterKey key, PlainWords words) {
		this.tracking = tracking;
		this.letters = letters;
		this.key = key;
		this.words = words;
	}

	@GetMapping("/track/letters/{id}")
	String print(@PathVariable String id, @RequestParam(required = false) String large, HttpServletRequest request,
			Model page) {
		Letter letter = letter(id, request);
		page.addAttribute("title", words.of(Refusal.of("notice.letter." + letter.kind())) + " " + letter.letterNo());
		page.addAttribute("lines", letters.lines(letter));
		page.addAttribute("large", large != null);
		page.addAttribute("back", "/track/matter");
		return "letter";
	}

	@GetMapping("/track/letters/{id}.docx")
	ResponseEntity<byte[]> document(@PathVariable String id, HttpServletRequest request) {
		Letter letter = letter(id, request);
		byte[] docx = letters.document(id).orElseThrow(MatterLetters::notThere);
		return ResponseEntity.ok()
			.contentType(DOCX)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"%s-%s.docx\"".formatted(letter.kind(), letter.caseNo()))
			.cacheControl(CacheControl.noStore())
			.body(docx);
	}

	/** One of the letters that the holder of the code reads; anything else is not there. */
	private Letter letter(String id, HttpServletRequest request) {
		Optional<TrackedPetition> matter = key.read(request).flatMap(held -> tracking.open(held.no(), held.code()));
		return matter.filter(opened -> !opened.supporter())
			.flatMap(opened -> letters.toPetitioner(opened.caseNo())
				.stream()
				.filter(letter -> letter.getId().equals(id))
				.findFirst())
			.orElseThrow(MatterLetters::notThere);
	}

	private static ResponseStatusException notThere() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
