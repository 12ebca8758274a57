package org.yishitang.portal;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.yishitang.intake.Tracking;

/** Receipt number and query code open one page in plain words; the receipt to take away is here too. */
@Controller
class TrackPage {

	private final Tracking tracking;

	private final MatterView view;

	private final MatterKey key;

	private final Entering entering;

	TrackPage(Tracking tracking, MatterView view, MatterKey key, Entering entering) {
		this.tracking = tracking;
		this.view = view;
		this.key = key;
		this.entering = entering;
	}

	@GetMapping("/track")
	String ask(Model model) {
		model.addAttribute("errors", Map.of());
		return "portal/track";
	}

	@PostMapping("/track")
	String open(@RequestParam(defaultValue = "") String no, @RequestParam(defaultValue = "") String code,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		return entering.enter(
				new Entering.Door("portal/track", "/track/matter", (number, secret) -> tracking.open(number, secret).isPresent(), key),
				no, code, request, response, model);
	}

	@GetMapping("/track/matter")
	String matter(@RequestParam(required = false) String done, HttpServletRequest request, Model model) {
		var opened = key.read(request).flatMap(held -> tracking.open(held.no(), held.code()));
		if (opened.isEmpty()) {
			return "redirect:/track";
		}
		model.addAttribute("done", MatterAction.known(done));
		model.addAttribute("errors", Map.of());
		return view.show(opened.get(), model);
	}

	@GetMapping("/track/receipt")
	String receipt(@RequestParam(defaultValue = "0") int photos, HttpServletRequest request, Model model) {
		var held = key.read(request);
		var opened = held.flatMap(one -> tracking.open(one.no(), one.code()));
		if (opened.isEmpty()) {
			return "redirect:/track";
		}
		String address = ServletUriComponentsBuilder.fromContextPath(request).path("/track").toUriString();
		model.addAttribute("matter", opened.get());
		model.addAttribute("code", held.get().code());
		model.addAttribute("address", address);
		model.addAttribute("qr", QrCode.of(address + "#" + held.get().no() + "~" + held.get().code()));
		model.addAttribute("failedPhotos", photos);
		return "portal/receipt";
	}

	/** Leaves the matter, for browsers that several people use. */
	@PostMapping("/track/leave")
	String leave(HttpServletRequest request, HttpServletResponse response) {
		key.forget(request, response);
		return "redirect:/";
	}

}
