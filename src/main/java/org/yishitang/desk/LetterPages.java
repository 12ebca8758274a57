package org.yishitang.desk;

import java.util.List;

import org.yishitang.audit.Audited;
import org.yishitang.ledger.Labels;
import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterService;
import org.yishitang.notice.Letters;
import org.yishitang.notice.ServingLetters;
import org.yishitang.petition.Petitions;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.core.io.ByteArrayResource;

/** The letters of a matter as files and print pages, for those who hand them over. */
@Controller
class LetterPages {

	static final MediaType DOCX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final LetterDoor door;

	private final Letters letters;

	private final ServingLetters serving;

	private final Petitions petitions;

	private final Labels labels;

	LetterPages(LetterDoor door, Letters letters, ServingLetters serving, Petitions petitions, Labels labels) {
		this.door = door;
		this.letters = letters;
		this.serving = serving;
		this.petitions = petitions;
		this.labels = labels;
	}

	@GetMapping("/desk/cases/{no}/letters/{id}")
	String print(@PathVariable String no, @PathVariable String id, @RequestParam(required = false) String large, Model page) {
		Letter letter = door.letter(no, id);
		page.addAttribute("title", labels.of("notice.letter", letter.kind()) + " " + letter.letterNo());
		page.addAttribute("lines", letters.lines(letter));
		page.addAttribute("large", large != null);
		page.addAttribute("back", "/desk/cases/" + letter.caseNo());
		return "letter";
	}

	@GetMapping("/desk/cases/{no}/letters/{id}.docx")
	@Audited("look.letter")
	ResponseEntity<byte[]> document(@PathVariable String no, @PathVariable String id) {
		Letter letter = door.letter(no, id);
		return file(letters.document(letter.getId()).orElseThrow(LetterDoor::notThere), letter.kind() + "-" + no);
	}

	/** The proof of service to be signed, with what is recorded so far. */
	@GetMapping("/desk/cases/{no}/letters/{id}/proof.docx")
	@Audited("look.letter")
	ResponseEntity<byte[]> proofForm(@PathVariable String no, @PathVariable String id) {
		Letter letter = door.letter(no, id);
		List<LetterService> recorded = serving.of(List.of(letter)).getOrDefault(id, List.of());
		LetterService last = recorded.isEmpty() ? null : recorded.get(recorded.size() - 1);
		return file(letters.proofForm(petitions.get(no), letter, last), "PROOF-" + no);
	}

	@GetMapping("/desk/cases/{no}/proofs/{id}")
	@Audited("look.proof")
	ResponseEntity<Resource> proof(@PathVariable String no, @PathVariable String id) {
		door.open(no);
		ServingLetters.Proof proof = serving.proof(no, id).orElseThrow(LetterDoor::notThere);
		String ending = proof.mediaType().replaceFirst(".*/", "").replace("jpeg", "jpg");
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(proof.mediaType()))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "." + ending + "\"")
			.cacheControl(CacheControl.noStore())
			.body(new ByteArrayResource(proof.bytes()));
	}

	private static ResponseEntity<byte[]> file(byte[] docx, String name) {
		return ResponseEntity.ok()
			.contentType(DOCX)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".docx\"")
			.cacheControl(CacheControl.noStore())
			.body(docx);
	}

}
