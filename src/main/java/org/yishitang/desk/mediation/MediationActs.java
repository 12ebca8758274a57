package org.yishitang.desk.mediation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;

import org.yishitang.clock.LimitRefused;
import org.yishitang.mediation.FileItem;
import org.yishitang.mediation.MediationDesk;
import org.yishitang.mediation.MediationMoves;
import org.yishitang.mediation.Promise;
import org.yishitang.mediation.Promiser;
import org.yishitang.mediation.SaidInTalk;
import org.yishitang.mediation.Side;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What mediators write into the record of a mediation. A refusal comes back with what was typed. */
@Controller
class MediationActs {

	private final MediationDoor door;

	private final MediationDesk desk;

	private final MediationMoves moves;

	private final Clock clock;

	MediationActs(MediationDoor door, MediationDesk desk, MediationMoves moves, Clock clock) {
		this.door = door;
		this.desk = desk;
		this.moves = moves;
		this.clock = clock;
	}

	@PostMapping("/desk/cases/{no}/mediation/talks")
	String talk(@PathVariable String no, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		return does(no, "talks", typed, next, () -> desk.talk(no, new SaidInTalk(moment(typed.get("heldAt")),
				text(typed, "place", 120), code(Side.class, typed.get("with")), text(typed, "present", 300),
				text(typed, "words", 10_000)), door.me()));
	}

	@PostMapping("/desk/cases/{no}/mediation/facts")
	String facts(@PathVariable String no, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		return does(no, "facts", typed, next,
				() -> desk.undisputed(no, text(typed, "facts", 10_000), text(typed, "openPoints", 5_000)));
	}

	@PostMapping("/desk/cases/{no}/mediation/clauses")
	String promise(@PathVariable String no, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		return does(no, "clauses", typed, next, () -> desk.promise(no, new Promise(code(Promiser.class, typed.get("who")),
				text(typed, "what", 3_000), text(typed, "how", 300), day(typed.get("dueOn")), text(typed, "proof", 300))));
	}

	@PostMapping("/desk/cases/{no}/mediation/clauses/{id}/strike")
	String strike(@PathVariable String no, @PathVariable String id, RedirectAttributes next) {
		return does(no, "clauses", Map.of(), next, () -> desk.strike(no, id));
	}

	@PostMapping("/desk/cases/{no}/mediation/respondent")
	String name(@PathVariable String no, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		return does(no, "parties", typed, next,
				() -> desk.name(no, text(typed, "name", 60), text(typed, "address", 200)));
	}

	@PostMapping("/desk/cases/{no}/mediation/unsign")
	String unsign(@PathVariable String no, RedirectAttributes next) {
		return does(no, "parties", Map.of(), next, () -> desk.unsign(no));
	}

	@PostMapping("/desk/cases/{no}/mediation/extension")
	String extend(@PathVariable String no, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		return does(no, "moves", typed, next, () -> moves.extend(no, typed.containsKey("petitioner"),
				typed.containsKey("respondent"), number(typed.get("days")), day(typed.get("signedOn")), door.me()));
	}

	@PostMapping("/desk/cases/{no}/mediation/danger")
	String danger(@PathVariable String no, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		return does(no, "moves", typed, next, () -> moves.danger(no, text(typed, "threat", 1_000),
				text(typed, "step", 1_000), text(typed, "police", 1_000), door.me()));
	}

	@PostMapping("/desk/cases/{no}/mediation/harm")
	String harm(@PathVariable String no, @RequestParam Map<String, String> typed, RedirectAttributes next) {
		return does(no, "moves", typed, next, () -> moves.harm(no, text(typed, "harmWords", 2_000),
				text(typed, "reportedTo", 200), door.me()));
	}

	@PostMapping("/desk/cases/{no}/mediation/papers/{item}")
	String check(@PathVariable String no, @PathVariable FileItem item, @RequestParam Map<String, String> typed,
			RedirectAttributes next) {
		return does(no, "file", typed, next,
				() -> desk.check(no, item, number(typed.get("pages")), text(typed, "remark", 200), door.me()));
	}

	private String does(String no, String part, Map<String, String> typed, RedirectAttributes next, Runnable act) {
		door.forMediators(no);
		try {
			act.run();
			next.addFlashAttribute("done", part);
		}
		catch (Refused refused) {
			back(next, part, refused.refusal(), typed);
		}
		catch (LimitRefused refused) {
			back(next, part, Refusal.of(refused.refusal().key(), refused.refusal().arguments().toArray()), typed);
		}
		return "redirect:/desk/cases/{no}/mediation#" + part;
	}

	private static void back(RedirectAttributes next, String part, Refusal refusal, Map<String, String> typed) {
		next.addFlashAttribute("refusedPart", part);
		next.addFlashAttribute("refusal", refusal);
		next.addFlashAttribute("typed", typed);
	}

	private static String text(Map<String, String> typed, String field, int longest) {
		String text = typed.getOrDefault(field, "").strip();
		if (text.length() > longest) {
			throw new Refused(Refusal.of("mediation.refusal.too-long", longest));
		}
		return text.isEmpty() && !field.equals("words") ? null : text;
	}

	private Instant moment(String text) {
		try {
			return LocalDateTime.parse(String.valueOf(text)).atZone(clock.getZone()).toInstant();
		}
		catch (java.time.format.DateTimeParseException unreadable) {
			throw new Refused(Refusal.of("mediation.refusal.talk"));
		}
	}

	private static LocalDate day(String text) {
		try {
			return text == null || text.isBlank() ? null : LocalDate.parse(text);
		}
		catch (java.time.format.DateTimeParseException unreadable) {
			throw new Refused(Refusal.of("mediation.refusal.day"));
		}
	}

	private static int number(String text) {
		return text != null && text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
	}

	private static <E extends Enum<E>> E code(Class<E> codes, String text) {
		try {
			return text == null || text.isBlank() ? null : Enum.valueOf(codes, text);
		}
		catch (IllegalArgumentException unknown) {
			throw new Refused(Refusal.of("mediation.refusal.choice"));
		}
	}

}
