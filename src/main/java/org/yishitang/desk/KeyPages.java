package org.yishitang.desk;

import org.yishitang.audit.AuditLog;
import org.yishitang.audit.Deed;
import org.yishitang.vault.KeyRotation;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/**
 * The keys that seal personal data: how old they are, and their replacement. For the officer who answers for personal
 * information, not for the administrator of the system and not for the auditor: the three are never one person.
 */
@Controller
class KeyPages {

	private final KeyRotation rotation;

	private final AuditLog log;

	private final DeskReader reader;

	KeyPages(KeyRotation rotation, AuditLog log, DeskReader reader) {
		this.rotation = rotation;
		this.log = log;
		this.reader = reader;
	}

	@GetMapping("/desk/keys")
	String show(Model page) {
		mayReplace();
		page.addAttribute("underWay", rotation.underWay());
		page.addAttribute("days", Math.max(0, rotation.age().toDays()));
		return "desk/keys";
	}

	@PostMapping("/desk/keys")
	String replace() {
		mayReplace();
		if (!rotation.underWay()) {
			log.write(reader.id(), Deed.about("configuration.keys", "DATA", "REPLACED"));
			rotation.begin();
		}
		return "redirect:/desk/keys";
	}

	private void mayReplace() {
		if (!reader.keepsKeys()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
