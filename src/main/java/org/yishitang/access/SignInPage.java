package org.yishitang.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where staff sign in; a failed try comes back here as a forwarded POST. */
@Controller
class SignInPage {

	private static final String PAGE = "access/sign-in";

	private final CurrentAccount current;

	private final boolean demo;

	SignInPage(CurrentAccount current, @Value("${yishitang.demo:false}") String demo) {
		this.current = current;
		this.demo = !"false".equalsIgnoreCase(demo);
	}

	@GetMapping(PageSecurity.SIGN_IN)
	String show(@RequestParam(name = "signed-out", required = false) String signedOut, Model model) {
		if (current.id().isPresent()) {
			return "redirect:/desk";
		}
		model.addAttribute("signedOut", signedOut != null);
		model.addAttribute("demo", demo);
		return PAGE;
	}

	@PostMapping(SignInAnswers.FAILED)
	String showAgain(@RequestAttribute(name = SignInAnswers.PROBLEM, required = false) String problem,
			@RequestAttribute(name = SignInAnswers.WAIT, required = false) Long wait,
			@RequestParam(name = "username", required = false) String account,
			Model model) {
		model.addAttribute("problem", problem);
		model.addAttribute("wait", wait);
		model.addAttribute("account", account);
		model.addAttribute("demo", demo);
		return PAGE;
	}

}
