package org.yishitang.desk.mediation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;

import org.yishitang.desk.ReceiptPicture;
import org.yishitang.intake.SideReceipts;
import org.yishitang.mediation.ConsentWay;
import org.yishitang.mediation.Inviting;
import org.yishitang.mediation.MediationDesk;
import org.yishitang.mediation.RatingBySides;
import org.yishitang.mediation.Side;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.petition.Satisfaction;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Both sides of a mediation: the other side's key, what the parties write, talks to come, and what they think of the end. */
@Controller
class SidesPages {

	private final SidesDoor door;

	private final SidesViews views;

	private final Acts acts;

	private final SideReceipts receipts;

	private final Clock clock;

	SidesPages(SidesDoor door, SidesViews views, Acts acts, SideReceipts receipts, Clock clock) {
		this.door = door;
		this.views = views;
		this.acts = acts;
		this.receipts = receipts;
		this.clock = clock;
	}

	@GetMapping("/desk/cases/{no}/sides")
	String show(@PathVariable String no, Model page) {
		page.addAttribute("no", no);
		page.addAttribute("view", views.of(door.open(no), door.mediates(no)));
		page.addAttribute("rates", door.rates(no));
		page.addAttribute("sides", Side.values());
		page.addAttribute("ways", ConsentWay.values());
		page.addAttribute("satisfactions", Satisfaction.values());
		page.addAttribute("now", LocalDateTime.now(clock).withSecond(0).withNano(0));
		return "desk/sides";
	}

	/** Number and code for a party of the other side, to hand over with the notice of rights. */
	@PostMapping("/desk/cases/{no}/sides/{party}/key")
	String key(@PathVariable String no, @PathVariable String party, Model page, RedirectAttributes next) {
		door.forMediators(no);
		try {
			SideReceipts.SideReceipt receipt = handOut(no, party, 2);
			page.addAttribute("no", no);
			page.addAttribute("receipt", receipt);
			page.addAttribute("picture", ReceiptPicture.of("/side", receipt.no()));
			return "desk/side-receipt";
		}
		catch (Refused refused) {
			return refused(next, "parties", refused, Map.of());
		}
	}

	/** Pressed twice at the same moment, all see the receipt of the fastest. */
	private SideReceipts.SideReceipt handOut(String no, String party, int triesLeft) {
		try {
			return receipts.makeOut(no, acts.desk.keyGiven(no, party, door.me()), door.me());
		}
		catch (OptimisticLockingFailureException | DataIntegrityViolationException faster) {
			if (triesLeft == 0) {
				throw faster;
			}
			return handOut(no, party, triesLeft - 1);
		}
	}

	/** Somebody else is part of the dispute and agreed to the mediation. */
	@PostMapping("/desk/cases/{no}/sides/parties")
	String join(@PathVariable String no, @RequestParam Map<String, String> typed,
			@RequestParam(required = false) ConsentWay way, RedirectAttributes next) {
		door.forMediators(no);
		return does(next, "parties", typed, () -> acts.desk.join(no, cut(typed.get("name"), 60), cut(typed.get("address"), 200),
				typed.containsKey("agreed"), way));
	}

	@PostMapping("/desk/cases/{no}/sides/talks")
	String invite(@PathVariable String no, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		door.forMediators(no);
		return does(next, "talks", typed, () -> acts.inviting.invite(no, talk(typed), door.me()));
	}

	@PostMapping("/desk/cases/{no}/sides/talks/{id}/cancel")
	String cancel(@PathVariable String no, @PathVariable String id, RedirectAttributes next) {
		door.forMediators(no);
		return does(next, "talks", Map.of(), () -> acts.inviting.cancel(no, id));
	}

	/** What a party said on the telephone, or why nobody knows. */
	@PostMapping("/desk/cases/{no}/sides/{person}/rating")
	String rate(@PathVariable String no, @PathVariable String person, @RequestParam Map<String, String> typed,
			@RequestParam(required = false) Satisfaction satisfaction, @RequestParam(required = false) Boolean solved,
			RedirectAttributes next) {
		door.forRating(no);
		return does(next, "ratings", typed, () -> acts.rating.rate(no, person,
				new RatingBySides.Said(satisfaction, solved, cut(typed.get("words"), 2_000)), door.me()));
	}

	private Inviting.Talk talk(Map<String, String> typed) {
		String with = typed.getOrDefault("with", "");
		try {
			return new Inviting.Talk(
					LocalDateTime.parse(typed.getOrDefault("at", "")).atZone(clock.getZone()).toInstant(),
					cut(typed.get("place"), 120), with.isEmpty() ? null : Side.valueOf(with));
		}
		catch (DateTimeParseException | IllegalArgumentException unreadable) {
			return new Inviting.Talk(null, null, null);
		}
	}

	private static String cut(String text, int longest) {
		String said = text == null ? "" : text.strip();
		return said.isEmpty() ? null : said.substring(0, Math.min(longest, said.length()));
	}

	private static String does(RedirectAttributes next, String part, Map<String, String> typed, Runnable act) {
		try {
			act.run();
			next.addFlashAttribute("done", part);
			return "redirect:/desk/cases/{no}/sides#" + part;
		}
		catch (Refused refused) {
			return refused(next, part, refused, typed);
		}
		catch (OptimisticLockingFailureException | DataIntegrityViolationException faster) {
			return refused(next, part, new Refused(Refusal.of("sides.refusal.meanwhile")), typed);
		}
	}

	private static String refused(RedirectAttributes next, String part, Refused refused, Map<String, String> typed) {
		next.addFlashAttribute("refusedPart", part);
		next.addFlashAttribute("refusal", refused.refusal());
		next.addFlashAttribute("typed", typed);
		return "redirect:/desk/cases/{no}/sides#" + part;
	}

	/** The rooms that write it down. */
	@Component
	static class Acts {

		private final MediationDesk desk;

		private final Inviting inviting;

		private final RatingBySides rating;

		Acts(MediationDesk desk, Inviting inviting, RatingBySides rating) {
			this.desk = desk;
			this.inviting = inviting;
			this.rating = rating;
		}

	}

}
