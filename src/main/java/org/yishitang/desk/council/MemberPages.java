package org.yishitang.desk.council;

import org.yishitang.council.CouncilMember;
import org.yishitang.council.CouncilMembers;
import org.yishitang.council.ManagingMembers;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Refusal;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Members of the council: the list, one member, their terms and the days on which they cannot sit. */
@Controller
class MemberPages {

	private static final String HOME = "/desk/council/members";

	private final CouncilMembers members;

	private final ManagingMembers managing;

	private final MemberViews views;

	private final CouncilDoor door;

	MemberPages(CouncilMembers members, ManagingMembers managing, MemberViews views, CouncilDoor door) {
		this.members = members;
		this.managing = managing;
		this.views = views;
		this.door = door;
	}

	@GetMapping(HOME)
	String list(MemberFilter filter, @RequestParam(defaultValue = "0") int page, Model model) {
		door.mayRead();
		return views.list(filter, page, model);
	}

	@GetMapping(HOME + "/new")
	String blank(Model model) {
		door.mayKeep();
		return views.blank(model);
	}

	@PostMapping(HOME)
	String enter(MemberForm form, Model model) {
		door.mayKeep();
		String id = managing.nextId();
		if (keep(form.read(id, null), form, model)) {
			return "redirect:" + HOME + "/" + id + "?done";
		}
		return views.blank(model);
	}

	@GetMapping(HOME + "/{id}")
	String one(@PathVariable String id, Model model) {
		door.mayRead();
		return views.one(known(id), model);
	}

	@PostMapping(HOME + "/{id}")
	String change(@PathVariable String id, MemberForm form, Model model) {
		door.mayKeep();
		CouncilMember before = known(id);
		if (keep(form.read(id, before), form, model)) {
			return "redirect:" + HOME + "/" + id + "?done";
		}
		return views.one(before, model);
	}

	@PostMapping(HOME + "/{id}/away")
	String away(@PathVariable String id, @RequestParam(defaultValue = "") String from,
			@RequestParam(defaultValue = "") String until, @RequestParam(defaultValue = "") String reason, Model model,
			RedirectAttributes next) {
		door.mayKeep();
		CouncilMember member = known(id);
		try {
			managing.unavailable(id, MemberForm.day(from), MemberForm.day(until), reason.isBlank() ? null : reason.strip(),
					door.me());
			return "redirect:" + HOME + "/" + id + "?done";
		}
		catch (FieldRefused refused) {
			model.addAttribute("awayField", refused.field());
			model.addAttribute("awayRefusal", refused.refusal());
			model.addAttribute("awayFrom", from);
			model.addAttribute("awayUntil", until);
			model.addAttribute("awayReason", reason);
			return views.one(member, model);
		}
	}

	@PostMapping(HOME + "/{id}/away/{time}/end")
	String back(@PathVariable String id, @PathVariable String time) {
		door.mayKeep();
		managing.availableAgain(known(id).id(), time, door.me());
		return "redirect:" + HOME + "/" + id + "?done";
	}

	private boolean keep(CouncilMember member, MemberForm form, Model model) {
		try {
			managing.enter(member, door.me());
			return true;
		}
		catch (FieldRefused refused) {
			model.addAttribute("field", refused.field());
			model.addAttribute("refusal", refused.refusal());
		}
		catch (DataIntegrityViolationException | OptimisticLockingFailureException faster) {
			model.addAttribute("refusal", Refusal.of("council.refusal.member.meanwhile"));
		}
		model.addAttribute("form", form);
		return false;
	}

	private CouncilMember known(String id) {
		return members.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
