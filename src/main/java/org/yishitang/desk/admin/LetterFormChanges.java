package org.yishitang.desk.admin;

import java.io.IOException;
import java.util.NoSuchElementException;

import org.yishitang.access.CurrentAccount;
import org.yishitang.notice.FormBook;
import org.yishitang.notice.LetterKind;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Putting another version of a letter's form in force. */
@Controller
class LetterFormChanges {

	private static final int ORDER = 50;

	private final FormBook forms;

	private final LetterFormPages pages;

	private final CurrentAccount account;

	LetterFormChanges(FormBook forms, LetterFormPages pages, CurrentAccount account) {
		this.forms = forms;
		this.pages = pages;
		this.account = account;
	}

	@Bean
	static AdminDoor lettersDoor() {
		return new AdminDoor(ORDER, "/desk/admin/letters", "letters");
	}

	@PostMapping("/desk/admin/letters/{kind}")
	String store(@PathVariable LetterKind kind, @RequestParam(required = false) MultipartFile form, Model page,
			HttpServletResponse response, RedirectAttributes next) throws IOException {
		try {
			boolean none = form == null || form.isEmpty();
			forms.store(kind, none ? "" : form.getOriginalFilename(), none ? new byte[0] : form.getBytes(),
					account.id().orElseThrow());
		}
		catch (Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("refusal", refused.refusal());
			return pages.one(kind, page);
		}
		next.addFlashAttribute("done", "stored");
		return "redirect:/desk/admin/letters/{kind}";
	}

	@PostMapping("/desk/admin/letters/{kind}/versions/{version}")
	String goBack(@PathVariable LetterKind kind, @PathVariable int version, RedirectAttributes next) {
		try {
			forms.goBack(kind, version, account.id().orElseThrow());
			next.addFlashAttribute("done", "gone-back");
		}
		catch (Refused refused) {
			next.addFlashAttribute("refusal", refused.refusal());
		}
		catch (NoSuchElementException unknown) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return "redirect:/desk/admin/letters/{kind}";
	}

	/** Read lazily, so that what is too large arrives here. */
	@ExceptionHandler
	String tooLarge(MultipartException tooLarge, HttpServletRequest request, HttpServletResponse response) {
		String back = request.getRequestURI().substring(request.getContextPath().length());
		RequestContextUtils.getOutputFlashMap(request).put("refusal", Refusal.of("letters.refusal.form-too-large", 1));
		RequestContextUtils.saveOutputFlashMap(request.getRequestURI(), request, response);
		return "redirect:" + back;
	}

}
