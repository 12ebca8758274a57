package org.yishitang.portal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.yishitang.council.Choice;
import org.yishitang.council.Conflict;
import org.yishitang.council.MemberDoor;
import org.yishitang.council.SeatView;
import org.yishitang.intake.UnknownReceipt;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.portal.api.IntakeLimits;

/** A council member's page by personal link: papers, conflicts of interest, coming or not, votes, the result. */
@Controller
class CouncilSeatPage {

	private final MemberDoor door;

	private final IntakeLimits limits;

	private final PlainWords sentences;

	private final Clock clock;

	CouncilSeatPage(MemberDoor door, IntakeLimits limits, PlainWords sentences, Clock clock) {
		this.door = door;
		this.limits = limits;
		this.sentences = sentences;
		this.clock = clock;
	}

	@GetMapping("/council/{token}")
	String open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response, Model page) {
		return show(token, null, request, response, page);
	}

	/** The sitting for the calendar of the phone. */
	@GetMapping("/council/{token}/sitting.ics")
	ResponseEntity<byte[]> calendar(@PathVariable String token, HttpServletRequest request) {
		try {
			String entry = limits.guarded(request,
					() -> door.invitation(token, sentences.of(Refusal.of("sitting.page.title")), clock.instant())
						.orElseThrow(UnknownReceipt::new));
			return ResponseEntity.ok()
				.contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
				.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"sitting.ics\"")
				.header("Referrer-Policy", "no-referrer")
				.cacheControl(CacheControl.noStore())
				.body(entry.getBytes(StandardCharsets.UTF_8));
		}
		catch (UnknownReceipt wrong) {
			return ResponseEntity.notFound().build();
		}
	}

	@PostMapping("/council/{token}/answer")
	String answer(@PathVariable String token, @RequestParam(defaultValue = "false") boolean comes,
			@RequestParam Optional<Conflict> conflict, HttpServletRequest request, HttpServletResponse response,
			Model page) {
		return act(token, () -> door.answer(token, comes, conflict.orElse(null)), request, response, page);
	}

	@PostMapping("/council/{token}/vote")
	String vote(@PathVariable String token, @RequestParam int proposal, @RequestParam Choice choice,
			HttpServletRequest request, HttpServletResponse response, Model page) {
		return act(token, () -> door.vote(token, proposal, choice), request, response, page);
	}

	private String act(String token, Runnable what, HttpServletRequest request, HttpServletResponse response,
			Model page) {
		limits.submission(request, null);
		try {
			what.run();
			return "redirect:/council/" + token;
		}
		catch (Refused refused) {
			response.setStatus(HttpStatus.CONFLICT.value());
			return show(token, sentences.of(refused.refusal()), request, response, page);
		}
	}

	private String show(String token, String sentence, HttpServletRequest request, HttpServletResponse response,
			Model page) {
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cache-Control", "no-store");
		page.addAttribute("sentence", sentence);
		page.addAttribute("token", token);
		page.addAttribute("zone", clock.getZone());
		try {
			SeatView seat = limits.guarded(request, () -> door.open(token).orElseThrow(UnknownReceipt::new));
			page.addAttribute("seat", seat);
		}
		catch (UnknownReceipt wrong) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		return "portal/council-seat";
	}

}
