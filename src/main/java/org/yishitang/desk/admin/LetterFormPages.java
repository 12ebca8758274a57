package org.yishitang.desk.admin;

import java.io.IOException;
import java.util.NoSuchElementException;

import org.yishitang.ledger.Labels;
import org.yishitang.notice.FormBook;
import org.yishitang.notice.LetterKind;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms of the letters: which version is in force, how it looks filled in, what was there before. */
@Controller
class LetterFormPages {

	private static final MediaType DOCX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

	private final FormBook forms;

	private final Labels labels;

	LetterFormPages(FormBook forms, Labels labels) {
		this.forms = forms;
		this.labels = labels;
	}

	@GetMapping("/desk/admin/letters")
	String list(Model page) {
		page.addAttribute("versions", forms.versionsInForce());
		return "desk/admin/letters";
	}

	@GetMapping("/desk/admin/letters/{kind}")
	String one(@PathVariable LetterKind kind, Model page) {
		page.addAttribute("title", labels.of("notice.letter", kind));
		page.addAttribute("kind", kind);
		page.addAttribute("inForce", forms.versionsInForce().get(kind));
		page.addAttribute("versions", forms.versions(kind));
		page.addAttribute("obligatory", forms.obligatory(kind));
		page.addAttribute("optional", forms.optional(kind));
		return "desk/admin/letter";
	}

	@GetMapping("/desk/admin/letters/{kind}/form.docx")
	ResponseEntity<byte[]> form(@PathVariable LetterKind kind, @RequestParam(required = false) Integer version) {
		return file(forms.docx(kind, inForce(kind, version)), kind + ".docx");
	}

	@GetMapping("/desk/admin/letters/{kind}/sample")
	String sample(@PathVariable LetterKind kind, @RequestParam(required = false) Integer version,
			@RequestParam(required = false) String large, Model page) {
		page.addAttribute("title", labels.of("notice.letter", kind) + " · " + labels.text("letters.admin.sample"));
		page.addAttribute("lines", forms.sampleLines(kind, inForce(kind, version)));
		page.addAttribute("large", large != null);
		page.addAttribute("back", "/desk/admin/letters/" + kind);
		return "letter";
	}

	@GetMapping("/desk/admin/letters/{kind}/sample.docx")
	ResponseEntity<byte[]> sampleFile(@PathVariable LetterKind kind, @RequestParam(required = false) Integer version) {
		return file(forms.sample(kind, inForce(kind, version)), kind + "-sample.docx");
	}

	@ExceptionHandler
	void nothingThere(NoSuchElementException unknown, HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.NOT_FOUND.value());
	}

	private int inForce(LetterKind kind, Integer version) {
		return version == null ? forms.versionsInForce().get(kind) : version;
	}

	private static ResponseEntity<byte[]> file(byte[] docx, String name) {
		return ResponseEntity.ok()
			.contentType(DOCX)
			.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
			.cacheControl(CacheControl.noStore())
			.body(docx);
	}

}
