package org.yishitang.portal;

import java.util.Map;

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

import org.yishitang.council.ResidentTopics;
import org.yishitang.council.TopicAnswer;
import org.yishitang.intake.RelatedMatters;
import org.yishitang.intake.UnknownReceipt;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Refusal;
import org.yishitang.portal.api.IntakeLimits;
import org.yishitang.territory.Communities;

/** A resident proposes a topic for the council, and sees by their own link what became of it. */
@Controller
class TopicProposalPage {

	private final ResidentTopics topics;

	private final Communities communities;

	private final IntakeLimits limits;

	private final PlainWords sentences;

	private final RelatedMatters matters;

	TopicProposalPage(ResidentTopics topics, Communities communities, IntakeLimits limits, PlainWords sentences,
			RelatedMatters matters) {
		this.matters = matters;
		this.topics = topics;
		this.communities = communities;
		this.limits = limits;
		this.sentences = sentences;
	}

	@GetMapping("/topics/new")
	String blank(Model model) {
		return form(TopicProposalForm.blank(), Map.of(), model);
	}

	@PostMapping("/topics")
	String propose(@ModelAttribute TopicProposalForm form, HttpServletRequest request, HttpServletResponse response,
			Model model) {
		limits.submission(request, form.phone());
		try {
			if (form.trapped()) {
				throw new FieldRefused("form", Refusal.of("council.refusal.topic.trap"));
			}
			return "redirect:/topics/" + topics.propose(form.subject(), form.name(), form.phone()) + "?new";
		}
		catch (FieldRefused refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return form(form, Map.of(refused.field(), sentences.of(refused.refusal())), model);
		}
	}

	@GetMapping("/topics/{token}")
	String answer(@PathVariable String token, @RequestParam(name = "new", required = false) String fresh,
			HttpServletRequest request, HttpServletResponse response, Model model) {
		response.setHeader("Referrer-Policy", "no-referrer");
		response.setHeader("Cache-Control", "no-store");
		model.addAttribute("fresh", fresh != null);
		try {
			TopicAnswer topic = limits.guarded(request, () -> topics.open(token).orElseThrow(UnknownReceipt::new));
			model.addAttribute("topic", topic);
			model.addAttribute("matter", topic.caseNo() == null ? null : matters.ofTopic(topic.caseNo()).orElse(null));
		}
		catch (UnknownReceipt wrong) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
		}
		return "portal/topic";
	}

	private String form(TopicProposalForm form, Map<String, String> errors, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		model.addAttribute("communities", communities.all());
		return "portal/topic-new";
	}

}
