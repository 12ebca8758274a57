package org.yishitang.desk;

import java.time.LocalDate;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.yishitang.assignment.Reassigning;
import org.yishitang.handling.BookingPending;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** Moving a matter from the case page: to another post, or onto the list of what is booked as pending. */
@Controller
class CaseMoves {

	private final CaseDoor door;

	private final Reassigning reassigning;

	private final BookingPending booking;

	private final DeskReader reader;

	CaseMoves(CaseDoor door, Reassigning reassigning, BookingPending booking, DeskReader reader) {
		this.door = door;
		this.reassigning = reassigning;
		this.booking = booking;
		this.reader = reader;
	}

	@PostMapping("/desk/cases/{no}/reassignment")
	String reassigned(@PathVariable String no, @RequestParam(defaultValue = "") String post,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
		boolean officer = reader.reassigns();
		next.addFlashAttribute("chosenPost", post);
		return move(no, "reassignment", reason, next, officer || reader.decidesWhoHandles(),
				() -> reassigning.reassign(no, post, reason, !officer, reader.id()));
	}

	@PostMapping("/desk/cases/{no}/booking")
	String booked(@PathVariable String no, @RequestParam(defaultValue = "") String reason,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
			RedirectAttributes next) {
		next.addFlashAttribute("chosenDay", until);
		return move(no, "booking", reason, next, reader.books(),
				() -> booking.book(no, reason, until, reader.id()));
	}

	@PostMapping("/desk/cases/{no}/booking/clearing")
	String cleared(@PathVariable String no, RedirectAttributes next) {
		return move(no, "clearing", "", next, reader.books(), () -> booking.clear(no, reader.id()));
	}

	private String move(String no, String what, String typed, RedirectAttributes next, boolean theirs, Runnable act) {
		if (!theirs || door.open(no, reader.id()).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		try {
			act.run();
			next.addFlashAttribute("moved", what);
		}
		catch (Refused refused) {
			refused(what, refused.refusal(), typed, next);
		}
		catch (ConcurrencyFailureException faster) {
			refused(what, Refusal.of("desk.refusal.faster"), typed, next);
		}
		return "redirect:/desk/cases/{no}";
	}

	private static void refused(String what, Refusal why, String typed, RedirectAttributes next) {
		next.addFlashAttribute("moveRefused", what);
		next.addFlashAttribute("moveRefusal", why);
		next.addFlashAttribute("moveTyped", typed);
	}

}
