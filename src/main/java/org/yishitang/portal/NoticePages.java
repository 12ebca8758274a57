package org.yishitang.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.yishitang.council.PublicNotices;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;
import org.yishitang.portal.api.IntakeLimits;

/** What the council resolved, in public words, and objections to it while it is published. */
@Controller
class NoticePages {

	private final PublicNotices notices;

	private final IntakeLimits limits;

	private final PlainWords sentences;

	NoticePages(PublicNotices notices, IntakeLimits limits, PlainWords sentences) {
		this.notices = notices;
		this.limits = limits;
		this.sentences = sentences;
	}

	/** As typed. {@code website} is a trap that people never see. */
	record Objection(String words, String name, String phone, String website) {

	}

	@GetMapping("/notices")
	String list(@RequestParam(required = false) String done, Model model) {
		model.addAttribute("notices", notices.shown());
		model.addAttribute("done", done != null);
		return "portal/notices";
	}

	@PostMapping("/notices/{id}/objections")
	String object(@PathVariable String id, @ModelAttribute("typed") Objection typed, HttpServletRequest request,
			HttpServletResponse response, Model model) {
		limits.submission(request, typed.phone());
		try {
			if (FilingForm.blankToNull(typed.website()) != null) {
				throw new Refused(Refusal.of("council.refusal.topic.trap"));
			}
			notices.object(id, typed.words(), typed.name(), typed.phone());
			return "redirect:/notices?done";
		}
		catch (NotNow late) {
			return refused(id, late.refusal(), HttpStatus.CONFLICT, response, model);
		}
		catch (Refused refused) {
			return refused(id, refused.refusal(), HttpStatus.UNPROCESSABLE_ENTITY, response, model);
		}
	}

	private String refused(String id, Refusal refusal, HttpStatus status, HttpServletResponse response, Model model) {
		response.setStatus(status.value());
		model.addAttribute("refusedId", id);
		model.addAttribute("sentence", sentences.of(refusal));
		return list(null, model);
	}

}
