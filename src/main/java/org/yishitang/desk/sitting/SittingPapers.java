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

import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;
import org.yishitang.ledger.Labels;
import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.LetterLine;
import org.yishitang.notice.Letters;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** Minutes, resolution and public notice of the latest sitting: as they would be written now, then as they were issued. */
@Controller
class SittingPapers {

	private static final MediaType DOCX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private static final Map<String, LetterKind> PAPERS = Map.of("minutes", LetterKind.COUNCIL_MINUTES, "resolution",
			LetterKind.COUNCIL_RESOLUTION, "notice", LetterKind.COUNCIL_NOTICE);

	private final SittingSheet sheet;

	private final Letters letters;

	private final Petitions petitions;

	private final CurrentAccount reader;

	private final Labels labels;

	SittingPapers(SittingSheet sheet, Letters letters, Petitions petitions, CurrentAccount reader, Labels labels) {
		this.sheet = sheet;
		this.letters = letters;
		this.petitions = petitions;
		this.reader = reader;
		this.labels = labels;
	}

	@GetMapping("/desk/sittings/{no}/papers/{paper}")
	String print(@PathVariable String no, @PathVariable String paper, Model page) {
		LetterKind kind = kind(no, paper);
		Optional<Letter> issued = issued(no, kind);
		List<LetterLine> lines = issued.map(letters::lines).orElseGet(() -> letters.draftLines(petition(no), kind));
		page.addAttribute("title", labels.of("notice.letter", kind) + issued.map(letter -> " " + letter.letterNo()).orElse(""));
		page.addAttribute("lines", lines);
		page.addAttribute("large", false);
		page.addAttribute("back", "/desk/sittings/" + no);
		return "letter";
	}

	@GetMapping("/desk/sittings/{no}/papers/{paper}.docx")
	ResponseEntity<byte[]> document(@PathVariable String no, @PathVariable String paper) {
		LetterKind kind = kind(no, paper);
		byte[] docx = issued(no, kind).flatMap(letter -> letters.document(letter.getId()))
			.orElseGet(() -> letters.draft(petition(no), kind));
		return ResponseEntity.ok()
			.contentType(DOCX)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + paper + "-" + no + ".docx\"")
			.cacheControl(CacheControl.noStore())
			.body(docx);
	}

	/** Of the latest sitting: an earlier one of the same matter keeps its own papers in the case file. */
	private Optional<Letter> issued(String no, LetterKind kind) {
		if (sheet.latest(no).filter(sitting -> sitting.publishedFrom() != null).isEmpty()) {
			return Optional.empty();
		}
		return letters.of(no).stream().filter(letter -> letter.kind() == kind).reduce((earlier, later) -> later);
	}

	private LetterKind kind(String no, String paper) {
		boolean may = reader.hasAnyRole(Role.COUNCIL_SEC, Role.MEDIATION_CHAIR, Role.LEADER);
		if (!may || !PAPERS.containsKey(paper) || sheet.latest(no).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return PAPERS.get(paper);
	}

	private Petition petition(String no) {
		return petitions.get(no);
	}

}
