package org.yishitang.desk;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import jakarta.servlet.http.HttpServletResponse;

import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Deed;
import org.yishitang.petition.Parties;
import org.yishitang.records.DataRequest;
import org.yishitang.records.Shelf;
import org.yishitang.records.RequestBook;

/** Requests about personal data, for the officer who answers them; each look at one is written down. */
@Controller
class DataRequestPages {

	private final DeskReader reader;

	private final RequestBook book;

	private final Parties parties;

	private final Shelf shelf;

	private final AuditLog log;

	DataRequestPages(DeskReader reader, RequestBook book, Parties parties, Shelf shelf, AuditLog log) {
		this.reader = reader;
		this.book = book;
		this.parties = parties;
		this.shelf = shelf;
		this.log = log;
	}

	@GetMapping("/desk/data-requests")
	String list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "false") boolean answered,
			Model model) {
		mayAnswer();
		model.addAttribute("answered", answered);
		model.addAttribute("requests", answered ? book.answered(page) : book.waiting(page));
		return "desk/data-requests";
	}

	@GetMapping("/desk/data-requests/{id}")
	String show(@PathVariable String id, Model model, HttpServletResponse response) {
		DataRequest request = get(id);
		log.write(reader.id(), Deed.inCase("look.person", request.caseNo(), null).because("DATA_REQUEST " + request.no()));
		model.addAttribute("request", request);
		model.addAttribute("party",
				parties.findByCaseNoOrderByRoleAscPositionAsc(request.caseNo())
					.stream()
					.filter(party -> party.getId().equals(request.partyId()))
					.findFirst()
					.orElse(null));
		model.addAttribute("file", shelf.of(request.caseNo()).orElse(null));
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		return "desk/data-request";
	}

	/** The answer was handed over at the counter. */
	@PostMapping("/desk/data-requests/{id}/handed")
	String handed(@PathVariable String id, RedirectAttributes flash) {
		DataRequest request = get(id);
		book.fetched(id);
		log.write(reader.id(), Deed.inCase("data-request.handed", request.caseNo(), request.no()));
		flash.addFlashAttribute("done", "handed");
		return "redirect:/desk/data-requests/" + request.getId();
	}

	private DataRequest get(String id) {
		mayAnswer();
		return book.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private void mayAnswer() {
		if (!reader.keepsPersonalData()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
