package org.yishitang.portal;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.yishitang.intake.Categories;
import org.yishitang.intake.SideReceipts;
import org.yishitang.mediation.RatingBySides;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** The page of the other side: number and code of its own open what both see, and its own words. */
@Controller
class SidePage {

	private final SideReceipts receipts;

	private final SideKey key;

	private final SideMatter matter;

	private final Entering entering;

	SidePage(SideReceipts receipts, SideKey key, SideMatter matter, Entering entering) {
		this.receipts = receipts;
		this.key = key;
		this.matter = matter;
		this.entering = entering;
	}

	@GetMapping("/side")
	String ask(Model model) {
		model.addAttribute("errors", Map.of());
		return "portal/side";
	}

	@PostMapping("/side")
	String open(@RequestParam(defaultValue = "") String no, @RequestParam(defaultValue = "") String code,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return entering.enter(
				new Entering.Door("portal/side", "/side/matter", (number, secret) -> receipts.open(number, secret).isPresent(), key),
				no, code, request, response, model);
	}

	@GetMapping("/side/matter")
	String show(HttpServletRequest request, HttpServletResponse response, Model model) {
		response.setHeader("Cache-Control", "no-store");
		model.addAttribute("errors", Map.of());
		return matter.show(request, model) ? "portal/side-matter" : "redirect:/side";
	}

	/** Leaves the page, for browsers that several people use. */
	@PostMapping("/side/leave")
	String leave(HttpServletRequest request, HttpServletResponse response) {
		key.forget(request, response);
		return "redirect:/";
	}

	/** Puts on the page what the other side may see: where it stands, and what both see. */
	@Component
	static class SideMatter {

		private final SideHolders holders;

		private final BothSides both;

		private final Petitions petitions;

		private final RatingBySides rating;

		private final Categories categories;

		SideMatter(SideHolders holders, BothSides both, Petitions petitions, RatingBySides rating, Categories categories) {
			this.categories = categories;
			this.holders = holders;
			this.both = both;
			this.petitions = petitions;
			this.rating = rating;
		}

		/** Whether the holder of a key is there. */
		boolean show(HttpServletRequest request, Model model) {
			Optional<SideHolders.Holder> holder = holders.of(request);
			holder.ifPresent(held -> {
				Petition petition = petitions.get(held.party().caseNo());
				model.addAttribute("both", both.seen(held.party(), held.base(), held.no()).orElse(null));
				model.addAttribute("no", held.no());
				model.addAttribute("category",
						categories.find(petition.classification().category())
							.map(category -> category.name(LocaleContextHolder.getLocale()))
							.orElse(null));
				model.addAttribute("rated", rating.rated(petition, held.party().id()).orElse(null));
			});
			return holder.isPresent();
		}

	}

}
