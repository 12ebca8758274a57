package org.yishitang.desk.sitting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import org.yishitang.audit.Audited;
import org.yishitang.ledger.Labels;
import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.LetterLine;
import org.yishitang.notice.Letters;
import org.yishitang.petition.Petitions;

/**
 * Minutes, resolution and public notice: of the latest sitting as they would be written now, and all that were issued.
 * An earlier sitting that failed or was broken off keeps its minutes.
 */
@Controller
class SittingPapers {

	private static final MediaType DOCX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private static final Map<String, LetterKind> PAPERS = Map.of("minutes", LetterKind.COUNCIL_MINUTES, "resolution",
			LetterKind.COUNCIL_RESOLUTION, "notice", LetterKind.COUNCIL_NOTICE);

	private final SittingDoor door;

	private final SittingSheet sheet;

	private final Letters letters;

	private final Petitions petitions;

	private final Labels labels;

	SittingPapers(SittingDoor door, SittingSheet sheet, Letters letters, Petitions petitions, Labels labels) {
		this.door = door;
		this.sheet = sheet;
		this.letters = letters;
		this.petitions = petitions;
		this.labels = labels;
	}

	/** What there is: drafts until the latest sitting is published, and everything issued. */
	@GetMapping("/desk/sittings/{no}/papers")
	String list(@PathVariable String no, Model page) {
		if (!door.reads(no)) {
			throw notThere();
		}
		return sheet.papers(no, page);
	}

	/** A paper of the latest sitting as it would be written now. */
	@GetMapping("/desk/sittings/{no}/papers/{paper}")
	String draft(@PathVariable String no, @PathVariable String paper, Model page) {
		LetterKind kind = kind(no, paper);
		return show(no, labels.of("notice.letter", kind), letters.draftLines(petitions.get(no), kind), page);
	}

	@GetMapping("/desk/sittings/{no}/papers/{paper}.docx")
	@Audited("look.sitting-paper")
	ResponseEntity<byte[]> draftFile(@PathVariable String no, @PathVariable String paper) {
		LetterKind kind = kind(no, paper);
		return file(letters.draft(petitions.get(no), kind), paper + "-" + no);
	}

	/** A paper as it was issued. */
	@GetMapping("/desk/sittings/{no}/issued/{id}")
	String issued(@PathVariable String no, @PathVariable String id, Model page) {
		Letter letter = letter(no, id);
		return show(no, labels.of("notice.letter", letter.kind()) + " " + letter.letterNo(), letters.lines(letter), page);
	}

	@GetMapping("/desk/sittings/{no}/issued/{id}.docx")
	@Audited("look.sitting-paper")
	ResponseEntity<byte[]> issuedFile(@PathVariable String no, @PathVariable String id) {
		Letter letter = letter(no, id);
		return file(letters.document(letter.getId()).orElseThrow(SittingPapers::notThere), letter.kind() + "-" + no);
	}

	private String show(String no, String title, List<LetterLine> lines, Model page) {
		page.addAttribute("title", title);
		page.addAttribute("lines", lines);
		page.addAttribute("large", false);
		page.addAttribute("back", "/desk/sittings/" + no + "/papers");
		return "letter";
	}

	private static ResponseEntity<byte[]> file(byte[] docx, String name) {
		return ResponseEntity.ok()
			.contentType(DOCX)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".docx\"")
			.cacheControl(CacheControl.noStore())
			.body(docx);
	}

	private LetterKind kind(String no, String paper) {
		if (!door.reads(no) || !PAPERS.containsKey(paper)) {
			throw notThere();
		}
		return PAPERS.get(paper);
	}

	private Letter letter(String no, String id) {
		return Optional.of(no)
			.filter(door::reads)
			.flatMap(matter -> letters.find(matter, id))
			.filter(letter -> letter.kind().ofCouncil())
			.orElseThrow(SittingPapers::notThere);
	}

	private static ResponseStatusException notThere() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
