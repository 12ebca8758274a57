package org.yishitang.desk;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.yishitang.access.Accounts;
import org.yishitang.petition.Circle;
import org.yishitang.petition.NarrowReason;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** Who may see a narrow matter: read and changed by those who may, see {@link ShutMatters}. */
@Controller
class NamedPages {

	private final FilePages door;

	private final DeskReader reader;

	private final Circle circle;

	private final Accounts accounts;

	NamedPages(FilePages door, DeskReader reader, Circle circle, Accounts accounts) {
		this.door = door;
		this.reader = reader;
		this.circle = circle;
		this.accounts = accounts;
	}

	@GetMapping("/desk/cases/{no}/named")
	String show(@PathVariable String no, Model page) {
		allow(no);
		page.addAttribute("no", no);
		page.addAttribute("narrow", circle.of(no).orElse(null));
		page.addAttribute("persons", circle.persons(no));
		return "desk/named";
	}

	/** From now on only named persons see it. */
	@PostMapping("/desk/cases/{no}/named/close")
	String close(@PathVariable String no) {
		allow(no);
		decides();
		circle.close(no, NarrowReason.DECIDED, reader.id());
		return back(no);
	}

	@PostMapping("/desk/cases/{no}/named")
	String name(@PathVariable String no, @RequestParam(defaultValue = "") String account,
			@RequestParam(defaultValue = "") String why, RedirectAttributes flash) {
		narrow(no);
		try {
			if (accounts.present(account.strip()).filter(found -> found.active()).isEmpty()) {
				throw new Refused(Refusal.of("desk.named.refusal.nobody"));
			}
			circle.name(no, account.strip(), why, reader.id());
		}
		catch (Refused refused) {
			flash.addFlashAttribute("refusal", refused.refusal());
			flash.addFlashAttribute("typedAccount", account);
			flash.addFlashAttribute("typedWhy", why);
		}
		return back(no);
	}

	@PostMapping("/desk/cases/{no}/named/{account}/remove")
	String remove(@PathVariable String no, @PathVariable String account, RedirectAttributes flash) {
		narrow(no);
		decides();
		try {
			circle.remove(no, account, reader.id());
		}
		catch (Refused refused) {
			flash.addFlashAttribute("refusal", refused.refusal());
		}
		return circle.shutTo(reader.id(), no) ? "redirect:/desk" : back(no);
	}

	private void decides() {
		if (!reader.narrows()) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

	private static String back(String no) {
		return "redirect:/desk/cases/" + no + "/named";
	}

	private void narrow(String no) {
		allow(no);
		if (circle.of(no).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

	private void allow(String no) {
		if (!reader.reveals() || door.line(no).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
