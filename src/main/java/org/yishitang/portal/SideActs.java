package org.yishitang.portal;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

import org.yishitang.mediation.Inviting;
import org.yishitang.mediation.MediationDesk;
import org.yishitang.mediation.Performing;
import org.yishitang.mediation.Promiser;
import org.yishitang.mediation.RatingBySides;
import org.yishitang.mediation.Stating;
import org.yishitang.mediation.Side;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.petition.Satisfaction;
import org.yishitang.portal.api.IntakeLimits;

/** What a party does on its own page: says something, comes or not, reports a promise kept, rates. */
@Controller
class SideActs {

	private static final Set<String> WORDS = Set.of("statement", "coming", "kept", "rating");

	private final SideHolders holders;

	private final Parts parts;

	private final IntakeLimits limits;

	private final PlainWords sentences;

	private final Pages pages;

	SideActs(SideHolders holders, Parts parts, IntakeLimits limits, PlainWords sentences, Pages pages) {
		this.holders = holders;
		this.parts = parts;
		this.limits = limits;
		this.sentences = sentences;
		this.pages = pages;
	}

	/**
	 * What was typed.
	 *
	 * @param no holds the form to its matter when two windows are open
	 * @param id of the invitation or promise
	 * @param shown whether the other side reads it
	 * @param photo of the proof, or null
	 */
	record Typed(String no, String id, String text, Boolean shown, Boolean coming, Satisfaction satisfaction, Boolean solved,
			MultipartFile photo) {

	}

	/** The same word if it is one of these, else null. */
	static String known(String word) {
		return word != null && WORDS.contains(word) ? word : null;
	}

	@PostMapping({ "/track/matter/both/{word:statement|coming|kept}", "/side/matter/both/{word:statement|coming|kept|rating}" })
	String act(@PathVariable String word, @ModelAttribute Typed typed, HttpServletRequest request,
			HttpServletResponse response, Model model) throws IOException {
		limits.submission(request, null);
		Optional<SideHolders.Holder> holder = holders.of(request).filter(held -> held.no().equals(typed.no()));
		if (holder.isEmpty()) {
			return request.getRequestURI().contains("/side/") ? "redirect:/side" : "redirect:/track";
		}
		try {
			parts.act(word, holder.get().party(), typed);
			return "redirect:" + holder.get().base() + "?both=" + word + "#both-" + word;
		}
		catch (Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("sentence", sentences.of(refused.refusal()));
		}
		catch (OptimisticLockingFailureException | DataIntegrityViolationException faster) {
			// Pressed twice at the same moment: the other one was heard.
			response.setStatus(HttpStatus.CONFLICT.value());
			model.addAttribute("sentence", sentences.of(Refusal.of("sides.refusal.meanwhile")));
		}
		model.addAttribute("refusedBoth", word);
		model.addAttribute("refusedId", typed.id());
		model.addAttribute("typedBoth", Map.of("text", typed.text() == null ? "" : typed.text()));
		return pages.show(holder.get(), request, model);
	}

	/** The pages the forms stand on: what was typed is shown again, and no session is needed for it. */
	@Component
	static class Pages {

		private final MatterView petitioner;

		private final SidePage.SideMatter other;

		Pages(MatterView petitioner, SidePage.SideMatter other) {
			this.petitioner = petitioner;
			this.other = other;
		}

		String show(SideHolders.Holder holder, HttpServletRequest request, Model model) {
			model.addAttribute("errors", Map.of());
			if (holder.matter() != null) {
				return petitioner.show(holder.matter(), model);
			}
			other.show(request, model);
			return "portal/side-matter";
		}

	}

	/** The rooms that hear it. */
	@Component
	static class Parts {

		private final Stating stating;

		private final Inviting inviting;

		private final Performing performing;

		private final RatingBySides rating;

		private final ProofPhotos photos;

		Parts(Stating stating, Inviting inviting, Performing performing, RatingBySides rating, ProofPhotos photos) {
			this.photos = photos;
			this.stating = stating;
			this.inviting = inviting;
			this.performing = performing;
			this.rating = rating;
		}

		void act(String word, BothSides.Sides.Party party, Typed typed) throws IOException {
			switch (word) {
				case "statement" -> stating.say(party.caseNo(), party.id(), party.side(), typed.text(),
						Boolean.TRUE.equals(typed.shown()));
				case "coming" -> inviting.answer(party.caseNo(), party.id(), party.side(), typed.id(),
						Boolean.TRUE.equals(typed.coming()), typed.text());
				case "kept" -> kept(party, typed);
				default -> rating.rate(party.caseNo(), party.id(),
						new RatingBySides.Said(typed.satisfaction(), typed.solved(), typed.text()), Stating.PARTY);
			}
		}

		private void kept(BothSides.Sides.Party party, Typed typed) throws IOException {
			MediationDesk.Scan photo = photos.keep(typed.photo());
			performing.report(party.caseNo(), typed.id(),
					party.side() == Side.PETITIONER ? Promiser.PETITIONER : Promiser.RESPONDENT, typed.text(), Stating.PARTY);
			if (photo != null) {
				performing.prove(party.caseNo(), typed.id(), photo);
			}
		}

	}

}
