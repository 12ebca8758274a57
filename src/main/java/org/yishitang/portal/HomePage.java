package org.yishitang.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.yishitang.petition.ProgressLine;
import org.yishitang.petition.Status;

/** The front door: file, follow, guides, find my grid, and how the office works. */
@Controller
class HomePage {

	private final ProgressLine line;

	HomePage(ProgressLine line) {
		this.line = line;
	}

	@GetMapping("/")
	String home(org.springframework.ui.Model model) {
		model.addAttribute("steps", line.of(Status.REGISTERED));
		return "portal/home";
	}

}
