package org.yishitang.portal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import org.yishitang.intake.Tracking;
import org.yishitang.petition.Refused;
import org.yishitang.petition.Satisfaction;

/** What a petitioner says about their matter, from its own page. */
@Controller
class MatterPages {

	private final SayingMore saying;

	private final Tracking tracking;

	private final MatterView view;

	private final MatterKey key;

	private final PlainWords sentences;

	MatterPages(SayingMore saying, Tracking tracking, MatterView view, MatterKey key, PlainWords sentences) {
		this.saying = saying;
		this.tracking = tracking;
		this.view = view;
		this.key = key;
		this.sentences = sentences;
	}

	/** What was typed; {@code no} holds the form to its matter when two windows are open. */
	record Said(String no, String text, Satisfaction satisfaction, Boolean solved, List<MultipartFile> photos) {

	}

	@PostMapping("/track/matter/{word:supplements|answers|attachments|withdrawal|rating|reopening}")
	String say(@PathVariable String word, @ModelAttribute Said said, HttpServletRequest request,
			HttpServletResponse response, Model model) throws IOException {
		var held = key.read(request).filter(one -> one.no().equals(said.no()));
		if (held.isEmpty()) {
			return "redirect:/track";
		}
		try {
			saying.say(word, held.get(), said);
			return "redirect:/track/matter?done=" + word;
		}
		catch (Refused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			model.addAttribute("errors", Map.of(word, String.join(" ", sentences.beside(refused).values())));
			model.addAttribute("said", said);
			return tracking.open(held.get().no(), held.get().code())
				.map(matter -> view.show(matter, model))
				.orElse("redirect:/track");
		}
	}

}
