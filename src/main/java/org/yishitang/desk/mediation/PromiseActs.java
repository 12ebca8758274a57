package org.yishitang.desk.mediation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.yishitang.audit.Audited;
import org.yishitang.desk.ProofFile;
import org.yishitang.mediation.ConfirmationResult;
import org.yishitang.mediation.Confirming;
import org.yishitang.mediation.MediationDesk;
import org.yishitang.mediation.Performance;
import org.yishitang.mediation.Performing;
import org.yishitang.mediation.Promiser;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.ProofStore;
import org.yishitang.notice.ServiceProof;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

import org.springframework.core.io.Resource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What staff write down about promises and judicial confirmation. A refusal comes back with what was typed. */
@Controller
class PromiseActs {

	private final PromiseDoor door;

	private final Performing performing;

	private final Confirming confirming;

	private final Proofs proofs;

	private final PapersOfMediation papers;

	PromiseActs(PromiseDoor door, Performing performing, Confirming confirming, Proofs proofs, PapersOfMediation papers) {
		this.door = door;
		this.performing = performing;
		this.confirming = confirming;
		this.proofs = proofs;
		this.papers = papers;
	}

	/** Takes photos and scans. */
	@Component
	static class Proofs {

		private final ProofFile files;

		private final ProofStore store;

		Proofs(ProofFile files, ProofStore store) {
			this.files = files;
			this.store = store;
		}

		/** Keeps a file; null where none was chosen. */
		MediationDesk.Scan keep(MultipartFile file) throws IOException {
			ServiceProof proof = files.of(file);
			if (proof == null) {
				return null;
			}
			String id = UUID.randomUUID().toString();
			store.keep(id, proof);
			return new MediationDesk.Scan(id, proof.mediaType(), store.hash(proof));
		}

	}

	/** Somebody told staff that it was done; a photo or scan may come with it or later. */
	@PostMapping("/desk/cases/{no}/promises/{id}")
	String report(@PathVariable String no, @PathVariable String id, @RequestParam(required = false) Promiser by,
			@RequestParam(defaultValue = "") String words, @RequestParam(required = false) MultipartFile proof,
			RedirectAttributes next) throws IOException {
		door.kept(no, id);
		MediationDesk.Scan kept;
		try {
			kept = proofs.keep(proof);
		}
		catch (Refused refused) {
			return refused(next, id, refused.refusal(), Map.of("words", words));
		}
		return does(next, id, Map.of("words", words), () -> {
			if (!words.isBlank()) {
				performing.report(no, id, by, words, door.me());
			}
			if (kept != null) {
				performing.prove(no, id, kept);
			}
			if (words.isBlank() && kept == null) {
				throw new Refused(Refusal.of("performance.refusal.words"));
			}
		});
	}

	@GetMapping("/desk/cases/{no}/promises/{id}/proof")
	@Audited("look.proof")
	ResponseEntity<Resource> proof(@PathVariable String no, @PathVariable String id) {
		Performance promise = door.kept(no, id);
		if (promise.proofId() == null) {
			throw MediationDoor.notThere();
		}
		return MediationPapers.scan(proofs.store, promise.proofId(), promise.proofType(), id);
	}

	/** Both parties asked the court. */
	@PostMapping("/desk/cases/{no}/confirmation/application")
	String applied(@PathVariable String no, @RequestParam Map<String, String> typed,
			@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate appliedOn, RedirectAttributes next) {
		door.forMediators(no);
		boolean both = typed.containsKey("petitioner") && typed.containsKey("respondent");
		return does(next, "confirmation", typed,
				() -> confirming.applied(no, both, cut(typed.get("court"), 120), appliedOn, door.me()));
	}

	/** The court has decided. */
	@PostMapping("/desk/cases/{no}/confirmation/decision")
	String decided(@PathVariable String no, @RequestParam Map<String, String> typed, @RequestParam ConfirmationResult result,
			@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate decidedOn, RedirectAttributes next) {
		door.forMediators(no);
		return does(next, "confirmation", typed,
				() -> confirming.decided(no, result, decidedOn, cut(typed.get("documentNo"), 64), door.me()));
	}

	/** The application to the court, filled for both to sign. */
	@GetMapping("/desk/cases/{no}/confirmation/application")
	String application(@PathVariable String no, Model page) {
		papers.confirmable(door.forMediators(no));
		page.addAttribute("title", no);
		page.addAttribute("lines", papers.draft(door.forMediators(no), LetterKind.JUDICIAL_APPLICATION));
		page.addAttribute("large", false);
		page.addAttribute("back", "/desk/cases/" + no + "/promises");
		return "letter";
	}

	@GetMapping("/desk/cases/{no}/confirmation/application.docx")
	@Audited("look.letter")
	ResponseEntity<byte[]> applicationFile(@PathVariable String no) {
		papers.confirmable(door.forMediators(no));
		return MediationPapers.file(papers.draftFile(door.forMediators(no), LetterKind.JUDICIAL_APPLICATION),
				"confirmation-" + no);
	}

	/** Read lazily, so that what is too large arrives here. */
	@ExceptionHandler
	String tooLarge(MultipartException tooLarge, HttpServletRequest request, HttpServletResponse response) {
		String back = request.getRequestURI().replaceFirst("/promises/.*", "/promises");
		var flash = RequestContextUtils.getOutputFlashMap(request);
		flash.put("refusedPart", request.getRequestURI().replaceFirst(".*/", ""));
		flash.put("refusal", Refusal.of("letters.refusal.proof-too-large", 10));
		RequestContextUtils.saveOutputFlashMap(back, request, response);
		return "redirect:" + back;
	}

	private static String does(RedirectAttributes next, String part, Map<String, String> typed, Runnable act) {
		try {
			act.run();
			next.addFlashAttribute("done", part);
			return "redirect:/desk/cases/{no}/promises#" + part;
		}
		catch (Refused refused) {
			return refused(next, part, refused.refusal(), typed);
		}
		catch (OptimisticLockingFailureException faster) {
			return refused(next, part, Refusal.of("sides.refusal.meanwhile"), typed);
		}
	}

	private static String refused(RedirectAttributes next, String part, Refusal refusal, Map<String, String> typed) {
		next.addFlashAttribute("refusedPart", part);
		next.addFlashAttribute("refusal", refusal);
		next.addFlashAttribute("typed", typed);
		return "redirect:/desk/cases/{no}/promises#" + part;
	}

	private static String cut(String text, int longest) {
		String said = text == null ? "" : text.strip();
		return said.isEmpty() ? null : said.substring(0, Math.min(longest, said.length()));
	}

}
