package org.yishitang.portal;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Plain-word guides: what a petition is owed, and how the commonest services are asked for. */
@Controller
class GuidePages {

	private static final List<String> RIGHTS = List.of("petition", "mediation", "review", "privacy");

	private static final List<String> SERVICES = List.of("allowance", "relief", "medical", "pension", "elderly",
			"disability", "heating", "home-visit");

	@GetMapping("/guides")
	String guides(Model model) {
		model.addAttribute("rights", RIGHTS);
		model.addAttribute("services", SERVICES);
		return "portal/guides";
	}

	@GetMapping("/guides/{guide}")
	String guide(@PathVariable String guide, Model model) {
		if (!RIGHTS.contains(guide) && !SERVICES.contains(guide)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("guide", guide);
		model.addAttribute("service", SERVICES.contains(guide));
		return "portal/guide";
	}

}
