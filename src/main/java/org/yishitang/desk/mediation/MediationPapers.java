package org.yishitang.desk.mediation;

import org.yishitang.audit.Audited;
import org.yishitang.ledger.Labels;
import org.yishitang.mediation.MediationBook;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.MediationParty;
import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.ProofStore;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.core.io.ByteArrayResource;

/** The papers of a mediation as files and print pages, and the scans of signatures: for the mediators alone. */
@Controller
class MediationPapers {

	private static final MediaType DOCX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final MediationDoor door;

	private final PapersOfMediation papers;

	private final MediationBook book;

	private final ProofStore scans;

	private final Labels labels;

	MediationPapers(MediationDoor door, PapersOfMediation papers, MediationBook book, ProofStore scans, Labels labels) {
		this.door = door;
		this.papers = papers;
		this.book = book;
		this.scans = scans;
		this.labels = labels;
	}

	@GetMapping("/desk/cases/{no}/mediation/agreement.docx")
	@Audited("look.letter")
	ResponseEntity<byte[]> draft(@PathVariable String no) {
		return file(papers.draftFile(door.forMediators(no), LetterKind.MEDIATION_AGREEMENT), "agreement-" + no);
	}

	@GetMapping("/desk/cases/{no}/mediation/letters/{id}")
	String print(@PathVariable String no, @PathVariable String id, Model page) {
		Letter letter = papers.letter(door.forMediators(no), id);
		page.addAttribute("title", labels.of("notice.letter", letter.kind()) + " " + letter.letterNo());
		page.addAttribute("lines", papers.lines(letter));
		page.addAttribute("large", false);
		page.addAttribute("back", "/desk/cases/" + letter.caseNo() + "/mediation");
		return "letter";
	}

	@GetMapping("/desk/cases/{no}/mediation/letters/{id}.docx")
	@Audited("look.letter")
	ResponseEntity<byte[]> document(@PathVariable String no, @PathVariable String id) {
		Letter letter = papers.letter(door.forMediators(no), id);
		return file(papers.document(letter), letter.kind() + "-" + no);
	}

	@GetMapping("/desk/cases/{no}/mediation/scans/{party}")
	@Audited("look.proof")
	ResponseEntity<Resource> scan(@PathVariable String no, @PathVariable String party) {
		MediationCase mediation = door.forMediators(no);
		MediationParty signer = book.party(mediation, party)
			.filter(found -> found.scanId() != null)
			.orElseThrow(MediationDoor::notThere);
		return scan(scans, signer.scanId(), signer.scanType(), party);
	}

	/** A kept photo or scan to take away. */
	static ResponseEntity<Resource> scan(ProofStore store, String file, String type, String name) {
		String ending = type.replaceFirst(".*/", "").replace("jpeg", "jpg");
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(type))
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + ending + "\"")
			.cacheControl(CacheControl.noStore())
			.body(new ByteArrayResource(store.read(file)));
	}

	static ResponseEntity<byte[]> file(byte[] docx, String name) {
		return ResponseEntity.ok()
			.contentType(DOCX)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".docx\"")
			.cacheControl(CacheControl.noStore())
			.body(docx);
	}

}
