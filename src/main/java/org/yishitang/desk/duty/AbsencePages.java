package org.yishitang.desk.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.yishitang.access.CurrentAccount;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.territory.Absence;
import org.yishitang.territory.AbsenceKind;
import org.yishitang.territory.Absences;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My absences: I am away from … until …, who covers me, I am back. Heads and administrators enter others' too. */
@Controller
class AbsencePages {

	private static final LocalTime CLOSING = LocalTime.of(17, 30);

	private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

	private final EnteringAbsence entering;

	private final Absences absences;

	private final AbsencePage pages;

	private final CurrentAccount current;

	private final Clock clock;

	AbsencePages(EnteringAbsence entering, Absences absences, AbsencePage pages, CurrentAccount current, Clock clock) {
		this.entering = entering;
		this.absences = absences;
		this.pages = pages;
		this.current = current;
		this.clock = clock;
	}

	@GetMapping("/desk/absence")
	String mine(@RequestParam(defaultValue = "") String who, Model page) {
		DateTimeFormatter typed = FIELD.withZone(clock.getZone());
		return show(new AbsenceForm(me(), typed.format(clock.instant()), typed.format(closing()), ""), null, who, page);
	}

	@PostMapping("/desk/absence")
	String enter(@ModelAttribute("form") AbsenceForm typed, Model page, RedirectAttributes next) {
		AbsenceForm form = typed.account() == null || typed.account().isBlank()
				? new AbsenceForm(me(), typed.from(), typed.until(), typed.kind()) : typed;
		Instant from = form.begins(clock.getZone());
		Instant until = form.ends(clock.getZone());
		if (from == null || until == null) {
			return show(form, Refusal.of("absence.refusal.moment"), "", page);
		}
		try {
			entering.enter(me(), form.account(), from, until, form.reason());
		}
		catch (Refused refused) {
			return show(form, refused.refusal(), "", page);
		}
		next.addFlashAttribute("done", "entered");
		return "redirect:/desk/absence";
	}

	@PostMapping("/desk/absence/{id}/end")
	String back(@PathVariable String id, RedirectAttributes next) {
		return act(next, "ended", () -> entering.end(me(), id));
	}

	@PostMapping("/desk/absence/{id}/move")
	String move(@PathVariable String id, @RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") String until, RedirectAttributes next) {
		Absence before = absences.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		Instant begins = from.isEmpty() ? before.from() : AbsenceForm.moment(from, clock.getZone());
		Instant ends = AbsenceForm.moment(until, clock.getZone());
		return act(next, "moved", () -> {
			if (begins == null || ends == null) {
				throw new Refused(Refusal.of("absence.refusal.moment"));
			}
			entering.move(me(), id, begins, ends);
		});
	}

	@PostMapping("/desk/absence/take-over")
	String takeOver(@RequestParam String account, @RequestParam(defaultValue = "") String since, RedirectAttributes next) {
		Instant left = AbsenceForm.moment(since, clock.getZone());
		return act(next, "taken-over", () -> {
			if (left == null) {
				throw new Refused(Refusal.of("absence.refusal.moment"));
			}
			entering.takeOver(me(), account, left, closing());
		});
	}

	private String act(RedirectAttributes next, String done, Runnable work) {
		try {
			work.run();
			next.addFlashAttribute("done", done);
		}
		catch (Refused refused) {
			next.addFlashAttribute("refusal", refused.refusal());
		}
		return "redirect:/desk/absence";
	}

	private String show(AbsenceForm form, Refusal refusal, String who, Model page) {
		ZonedDateTime now = clock.instant().atZone(clock.getZone());
		if (refusal != null) {
			page.addAttribute("refusal", refusal);
		}
		page.addAttribute("form", form);
		page.addAttribute("kinds", List.of(AbsenceKind.values()));
		page.addAttribute("now", clock.instant());
		page.addAttribute("field", FIELD.withZone(clock.getZone()));
		page.addAttribute("halfAnHourAgo", FIELD.format(now.minus(Duration.ofMinutes(30))));
		pages.fill(me(), who, page);
		return "desk/absence";
	}

	/** The end of today's office hours; after them, the next day's. */
	private Instant closing() {
		ZonedDateTime now = clock.instant().atZone(clock.getZone());
		ZonedDateTime end = now.with(CLOSING);
		return (end.isAfter(now) ? end : end.plusDays(1)).toInstant();
	}

	private String me() {
		return current.id().orElseThrow();
	}

}
