package org.yishitang.desk.mediation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;

import org.yishitang.desk.ProofFile;
import org.yishitang.mediation.MediationDesk;
import org.yishitang.mediation.SignatureKind;
import org.yishitang.notice.ProofStore;
import org.yishitang.notice.ServiceProof;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Recording how a party signed, with the photo or scan of the paper. */
@Controller
class SignaturePages {

	private final MediationDoor door;

	private final MediationDesk desk;

	private final ProofFile proofs;

	private final ProofStore store;

	SignaturePages(MediationDoor door, MediationDesk desk, ProofFile proofs, ProofStore store) {
		this.door = door;
		this.desk = desk;
		this.proofs = proofs;
		this.store = store;
	}

	@PostMapping("/desk/cases/{no}/mediation/signatures/{party}")
	String signed(@PathVariable String no, @PathVariable String party, @RequestParam SignatureKind how,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate signedOn,
			@RequestParam(required = false) MultipartFile scan, RedirectAttributes next) throws IOException {
		door.forMediators(no);
		String id = UUID.randomUUID().toString();
		try {
			ServiceProof proof = proofs.of(scan);
			MediationDesk.Scan kept = proof == null ? null : new MediationDesk.Scan(id, proof.mediaType(), store.hash(proof));
			if (proof != null) {
				store.keep(id, proof);
			}
			desk.signed(no, party, how, signedOn, kept);
			next.addFlashAttribute("done", "parties");
		}
		catch (Refused refused) {
			store.drop(id);
			next.addFlashAttribute("refusedPart", "parties");
			next.addFlashAttribute("refusal", refused.refusal());
		}
		return "redirect:/desk/cases/{no}/mediation#parties";
	}

	/** Read lazily, so that what is too large arrives here. */
	@ExceptionHandler
	String tooLarge(MultipartException tooLarge, HttpServletRequest request, HttpServletResponse response) {
		String back = request.getRequestURI().replaceFirst("/signatures/.*", "");
		var flash = RequestContextUtils.getOutputFlashMap(request);
		flash.put("refusedPart", "parties");
		flash.put("refusal", Refusal.of("letters.refusal.proof-too-large", 10));
		RequestContextUtils.saveOutputFlashMap(back, request, response);
		return "redirect:" + back + "#parties";
	}

}
