package org.yishitang.desk.admin;

import java.util.List;

import org.yishitang.access.CurrentAccount;
import org.yishitang.access.Role;
import org.yishitang.territory.ConfigurationChange;
import org.yishitang.territory.ConfigurationChanges;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who changed what of people, posts and territory: for the administrator and the auditor, to read only. */
@Controller
class ChangePages {

	private static final int PAGE = 50;

	private static final List<String> SUBJECTS = List.of("PERSON", "POST", "COMMUNITY", "GRID", "ABSENCE",
			"COUNCIL_MEMBER", "COUNCIL_SHARE");

	private final ConfigurationChanges changes;

	private final CurrentAccount current;

	ChangePages(ConfigurationChanges changes, CurrentAccount current) {
		this.changes = changes;
		this.current = current;
	}

	@Bean
	static AdminDoor changesDoor() {
		return new AdminDoor(90, "/desk/changes", "changes");
	}

	@GetMapping("/desk/changes")
	String list(@RequestParam(defaultValue = "") String subject, @RequestParam(defaultValue = "") String id,
			@RequestParam(defaultValue = "0") int page, Model model) {
		if (!current.hasAnyRole(Role.ADMIN, Role.AUDITOR)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		int total = Math.toIntExact(changes.count(subject, id));
		int pages = Math.max(1, (total + PAGE - 1) / PAGE);
		int shown = Math.min(Math.max(page, 0), pages - 1);
		List<ConfigurationChange> found = changes.list(subject, id.strip(), shown * PAGE, PAGE);
		model.addAttribute("found", new Paged<>(found, total, shown, pages));
		model.addAttribute("subject", subject);
		model.addAttribute("id", id);
		model.addAttribute("subjects", SUBJECTS);
		return "desk/admin/changes";
	}

}
