package org.yishitang.portal;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.portal.api.IntakeLimits;
import org.yishitang.records.Asking;
import org.yishitang.records.DataRequest;
import org.yishitang.records.RequestAuthor;
import org.yishitang.records.RequestBook;
import org.yishitang.records.RequestKind;

/** What somebody asks about the own personal data, with number and code, and the answers to it. */
@Controller
class DataPages {

	private final SideHolders holders;

	private final Asking asking;

	private final RequestBook book;

	private final IntakeLimits limits;

	private final PlainWords sentences;

	DataPages(SideHolders holders, Asking asking, RequestBook book, IntakeLimits limits, PlainWords sentences) {
		this.holders = holders;
		this.asking = asking;
		this.book = book;
		this.limits = limits;
		this.sentences = sentences;
	}

	/**
	 * What was typed.
	 *
	 * @param no holds the form to its matter when two windows are open
	 */
	record Typed(String no, RequestKind kind, String words, String newName, String newPhone, String newAddress) {

		RequestAuthor author() {
			return new RequestAuthor(RequestAuthor.HOLDER, words, newName, newPhone, newAddress, null);
		}

	}

	@GetMapping({ "/track/matter/data", "/side/matter/data" })
	String show(HttpServletRequest request, HttpServletResponse response, Model page) {
		return holders.of(request)
			.map(holder -> shown(holder, new Typed(holder.no(), null, null, null, null, null), Map.of(), response, page))
			.orElseGet(() -> "redirect:" + door(request));
	}

	@PostMapping({ "/track/matter/data", "/side/matter/data" })
	String ask(@ModelAttribute Typed typed, HttpServletRequest request, HttpServletResponse response, Model page) {
		limits.submission(request, null);
		Optional<SideHolders.Holder> held = holders.of(request).filter(holder -> holder.no().equals(typed.no()));
		if (held.isEmpty()) {
			return "redirect:" + door(request);
		}
		SideHolders.Holder holder = held.get();
		if (typed.kind() == null) {
			return refused(holder, typed, Map.of("kind", sentences.of(Refusal.of("records.refusal.choose"))), response, page);
		}
		try {
			asking.ask(holder.party().caseNo(), holder.party().id(), typed.kind(), typed.author());
			return "redirect:" + holder.base() + "/data?asked";
		}
		catch (FieldRefused refused) {
			return refused(holder, typed, Map.of(refused.field(), sentences.of(refused.refusal())), response, page);
		}
		catch (Refused refused) {
			return refused(holder, typed, Map.of("kind", sentences.of(refused.refusal())), response, page);
		}
		catch (OptimisticLockingFailureException | DataIntegrityViolationException faster) {
			// Pressed twice at the same moment: the other one was heard.
			return refused(holder, typed, Map.of("kind", sentences.of(Refusal.of("records.refusal.running"))), response, page);
		}
	}

	@GetMapping({ "/track/matter/data/{id}", "/side/matter/data/{id}" })
	String answer(@PathVariable String id, HttpServletRequest request, HttpServletResponse response, Model page) {
		Optional<SideHolders.Holder> holder = holders.of(request);
		if (holder.isEmpty()) {
			return "redirect:" + door(request);
		}
		DataRequest asked = book.of(holder.get().party().caseNo(), holder.get().party().id())
			.stream()
			.filter(one -> one.getId().equals(id) && one.answeredAt() != null)
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		book.fetched(id);
		response.setHeader("Cache-Control", "no-store");
		page.addAttribute("base", holder.get().base());
		page.addAttribute("request", asked);
		return "portal/data-answer";
	}

	private String refused(SideHolders.Holder holder, Typed typed, Map<String, String> errors, HttpServletResponse response,
			Model page) {
		response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
		return shown(holder, typed, errors, response, page);
	}

	private String shown(SideHolders.Holder holder, Typed typed, Map<String, String> errors, HttpServletResponse response,
			Model page) {
		response.setHeader("Cache-Control", "no-store");
		page.addAttribute("base", holder.base());
		page.addAttribute("no", holder.no());
		page.addAttribute("typed", typed);
		page.addAttribute("errors", errors);
		page.addAttribute("kinds", RequestKind.values());
		page.addAttribute("requests", book.of(holder.party().caseNo(), holder.party().id()));
		return "portal/data";
	}

	private static String door(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + "/side") ? "/side" : "/track";
	}

}
