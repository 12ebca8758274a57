package org.yishitang.portal;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.yishitang.closing.ReviewStanding.Standing;
import org.yishitang.intake.TrackedPetition;
import org.yishitang.intake.Tracking;

/**
 * The request for a review, filled in as far as the office knows, to print, sign and hand in at the reviewing organ.
 * Name, number and address are left for the petitioner's own hand: whoever has the query code learns no person's data.
 */
@Controller
class ReviewRequestPage {

	private final Tracking tracking;

	private final MatterView view;

	private final MatterKey key;

	private final Clock clock;

	ReviewRequestPage(Tracking tracking, MatterView view, MatterKey key, Clock clock) {
		this.tracking = tracking;
		this.view = view;
		this.key = key;
		this.clock = clock;
	}

	@GetMapping("/track/review-request")
	String request(HttpServletRequest request, Model model) {
		var opened = key.read(request).flatMap(held -> tracking.open(held.no(), held.code()));
		if (opened.isEmpty()) {
			return "redirect:/track";
		}
		TrackedPetition matter = opened.get();
		Standing review = view.review(matter);
		if (review == null || !review.open()) {
			return "redirect:/track/matter";
		}
		model.addAttribute("matter", matter);
		model.addAttribute("review", review);
		model.addAttribute("opinion", view.opinion(matter));
		model.addAttribute("earlier",
				review.reviews().stream().filter(one -> one.result() != null).reduce((a, b) -> b).orElse(null));
		model.addAttribute("today", LocalDate.now(clock));
		return "portal/review-request";
	}

}
