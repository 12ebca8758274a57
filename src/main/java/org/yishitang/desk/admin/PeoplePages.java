package org.yishitang.desk.admin;

import java.util.List;
import java.util.Set;

import org.yishitang.access.Account;
import org.yishitang.access.Accounts;
import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;
import org.yishitang.desk.duty.DutyView;
import org.yishitang.petition.Refused;
import org.yishitang.territory.ConfigurationChanges;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People: who may sign in, what for, and which posts they hold. */
@Controller
class PeoplePages {

	private static final int PAGE = 50;

	private static final int LATEST = 30;

	private final Accounts accounts;

	private final ManagingPeople managing;

	private final DutyView duty;

	private final ConfigurationChanges changes;

	private final CurrentAccount current;

	PeoplePages(Accounts accounts, ManagingPeople managing, DutyView duty, ConfigurationChanges changes,
			CurrentAccount current) {
		this.accounts = accounts;
		this.managing = managing;
		this.duty = duty;
		this.changes = changes;
		this.current = current;
	}

	@Bean
	static AdminDoor peopleDoor() {
		return new AdminDoor(1, "/desk/admin/people", "people");
	}

	@GetMapping("/desk/admin/people")
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String role,
			@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "0") int page, Model model) {
		List<Account> found = accounts.all()
			.stream()
			.filter(account -> q.isBlank() || account.id().contains(q.strip()) || account.name().contains(q.strip()))
			.filter(account -> role.isEmpty() || account.roles().stream().anyMatch(each -> each.id().equals(role)))
			.filter(account -> state.isEmpty() || account.active() == state.equals("active"))
			.toList();
		Paged<Account> shown = Paged.of(found, page, PAGE);
		model.addAttribute("found", shown);
		model.addAttribute("away", duty.awayUntil());
		model.addAttribute("q", q);
		model.addAttribute("role", role);
		model.addAttribute("state", state);
		model.addAttribute("roles", Role.values());
		return "desk/admin/people";
	}

	@GetMapping("/desk/admin/people/new")
	String blank(Model model) {
		model.addAttribute("roles", Role.values());
		return "desk/admin/person-new";
	}

	@PostMapping("/desk/admin/people")
	String open(@RequestParam(defaultValue = "") String id, @RequestParam(defaultValue = "") String name,
			@RequestParam(name = "role", defaultValue = "") List<String> roles, Model model, RedirectAttributes next) {
		try {
			String password = managing.open(me(), id.strip(), name.strip(), ManagingPeople.roles(roles));
			next.addFlashAttribute("password", password);
			return "redirect:/desk/admin/people/" + id.strip();
		}
		catch (Refused refused) {
			model.addAttribute("refusal", refused.refusal());
			model.addAttribute("id", id);
			model.addAttribute("name", name);
			model.addAttribute("chosen", Set.copyOf(roles));
			return blank(model);
		}
	}

	@GetMapping("/desk/admin/people/{id}")
	String one(@PathVariable String id, Model model) {
		Account account = accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("account", account);
		model.addAttribute("roles", Role.values());
		model.addAttribute("posts", duty.postsOf(id));
		model.addAttribute("changes", changes.list(ManagingPeople.SUBJECT, id, 0, LATEST));
		return "desk/admin/person";
	}

	@PostMapping("/desk/admin/people/{id}")
	String change(@PathVariable String id, @RequestParam(defaultValue = "") String name,
			@RequestParam(name = "role", defaultValue = "") List<String> roles, RedirectAttributes next) {
		return act(id, next, () -> managing.change(me(), id, name.strip(), ManagingPeople.roles(roles)));
	}

	@PostMapping("/desk/admin/people/{id}/close")
	String close(@PathVariable String id, @RequestParam(defaultValue = "false") boolean confirmed, RedirectAttributes next) {
		return act(id, next, () -> managing.close(me(), id, confirmed));
	}

	@PostMapping("/desk/admin/people/{id}/reopen")
	String reopen(@PathVariable String id, RedirectAttributes next) {
		return act(id, next, () -> managing.reopen(me(), id));
	}

	@PostMapping("/desk/admin/people/{id}/password")
	String password(@PathVariable String id, @RequestParam(defaultValue = "") String password, RedirectAttributes next) {
		return act(id, next,
				() -> next.addFlashAttribute("password", managing.resetPassword(me(), id, password)));
	}

	private static String act(String id, RedirectAttributes next, Runnable work) {
		try {
			work.run();
			next.addFlashAttribute("done", true);
		}
		catch (Refused refused) {
			next.addFlashAttribute("refusal", refused.refusal());
		}
		return "redirect:/desk/admin/people/" + id;
	}

	private String me() {
		return current.id().orElseThrow();
	}

}
