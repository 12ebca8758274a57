package org.yishitang.desk.sitting;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

import jakarta.servlet.http.HttpServletResponse;

import org.yishitang.access.CurrentAccount;
import org.yishitang.council.CouncilShare;
import org.yishitang.council.CouncilShares;
import org.yishitang.council.Share;
import org.yishitang.desk.admin.AdminDoor;
import org.yishitang.petition.FieldRefused;

/** How many make a quorum and a majority of the council: with the basis, kept by version. */
@Controller
class SharePages {

	private static final String HOME = "/desk/admin/council-shares";

	private static final List<String> NAMES = List.of(CouncilShare.QUORUM, CouncilShare.MAJORITY);

	private final CouncilShares shares;

	private final ManagingShares managing;

	private final CurrentAccount reader;

	SharePages(CouncilShares shares, ManagingShares managing, CurrentAccount reader) {
		this.shares = shares;
		this.managing = managing;
		this.reader = reader;
	}

	@Bean
	static AdminDoor councilSharesDoor() {
		return new AdminDoor(13, HOME, "council-shares");
	}

	@GetMapping(HOME)
	String list(Model page) {
		page.addAttribute("shares", NAMES.stream().map(shares::inForce).toList());
		page.addAttribute("versions", NAMES.stream().flatMap(name -> shares.versions(name).stream()).toList());
		return "desk/sitting/shares";
	}

	@PostMapping(HOME + "/{name}")
	String change(@PathVariable String name, @ModelAttribute("form") ShareForm form, HttpServletResponse response,
			Model page) {
		if (!NAMES.contains(name)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		try {
			managing.change(name, form.share(), form.basis(), form.seenVersion(), reader.id().orElseThrow());
			return "redirect:" + HOME + "?done";
		}
		catch (FieldRefused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			page.addAttribute("refused", name);
			page.addAttribute("field", refused.field());
			page.addAttribute("refusal", refused.refusal());
			return list(page);
		}
	}

	/**
	 * As it is typed.
	 *
	 * @param least whether exactly the share is enough
	 * @param seen the version that was shown
	 */
	record ShareForm(String part, String whole, boolean least, String basis, String seen) {

		/** What is no number is no share: refused as such. */
		Share share() {
			return new Share(number(part), number(whole), least);
		}

		int seenVersion() {
			return number(seen);
		}

		private static int number(String typed) {
			return typed != null && typed.strip().matches("\\d{1,4}") ? Integer.parseInt(typed.strip()) : -1;
		}

	}

}
