package org.yishitang.desk;

import java.io.IOException;

import org.yishitang.notice.ServingLetters;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Recording on the case page how a letter reached the petitioner. */
@Controller
class LetterServing {

	private final LetterDoor door;

	private final ServingLetters serving;

	private final ProofFile proofs;

	LetterServing(LetterDoor door, ServingLetters serving, ProofFile proofs) {
		this.door = door;
		this.serving = serving;
		this.proofs = proofs;
	}

	@PostMapping("/desk/cases/{no}/letters/{id}/services")
	String served(@PathVariable String no, @PathVariable String id, @ModelAttribute ServiceForm typed,
			BindingResult unreadable, @RequestParam(required = false) MultipartFile proof, RedirectAttributes next)
			throws IOException {
		door.toServe(no, id);
		try {
			if (unreadable.hasErrors()) {
				throw new Refused(Refusal.of("letters.refusal.service-manner"));
			}
			serving.record(no, id, typed.record(), proofs.of(proof), door.actor());
			next.addFlashAttribute("letterDone", "recorded");
		}
		catch (Refused refused) {
			next.addFlashAttribute("letterRefused", id);
			next.addFlashAttribute("letterRefusal", refused.refusal());
			if (!unreadable.hasErrors()) {
				next.addFlashAttribute("letterTyped", typed);
			}
		}
		return "redirect:/desk/cases/{no}#letters";
	}

	/** Read lazily, so that what is too large arrives here. */
	@ExceptionHandler
	String tooLarge(MultipartException tooLarge, HttpServletRequest request, HttpServletResponse response) {
		String[] address = request.getRequestURI().split("/");
		var flash = RequestContextUtils.getOutputFlashMap(request);
		flash.put("letterRefused", address[address.length - 2]);
		flash.put("letterRefusal", Refusal.of("letters.refusal.proof-too-large", 10));
		String back = "/desk/cases/" + address[address.length - 4];
		RequestContextUtils.saveOutputFlashMap(request.getContextPath() + back, request, response);
		return "redirect:" + back + "#letters";
	}

}
