package org.yishitang.desk.council;

import org.yishitang.council.CouncilTopic;
import org.yishitang.council.Screening;
import org.yishitang.council.TopicDraft;
import org.yishitang.council.TopicPool;
import org.yishitang.council.TopicSource;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Refused;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pool of topics: looked through and added to; whoever brought a topic sees what became of it. */
@Controller
class TopicPages {

	private static final String HOME = "/desk/council/topics";

	private final TopicPool pool;

	private final Screening screening;

	private final TopicViews views;

	private final CouncilDoor door;

	TopicPages(TopicPool pool, Screening screening, TopicViews views, CouncilDoor door) {
		this.pool = pool;
		this.screening = screening;
		this.views = views;
		this.door = door;
	}

	@GetMapping(HOME)
	String list(@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String source,
			@RequestParam(defaultValue = "") String community, @RequestParam(defaultValue = "0") int page, Model model) {
		door.mayBring();
		return views.list(state, source, community, page, model);
	}

	@GetMapping(HOME + "/new")
	String blank(Model model) {
		door.mayBring();
		return views.blank(model);
	}

	@PostMapping(HOME)
	String propose(TopicForm form, Model model) {
		door.mayBring();
		try {
			TopicSource source = TopicSource.MEMBER.name().equals(form.source()) ? TopicSource.MEMBER : TopicSource.RESIDENT;
			boolean own = source == TopicSource.MEMBER && door.member();
			String id = screening.propose(new TopicDraft(form.subject(), source,
					own || form.onBehalfOf() == null || form.onBehalfOf().isBlank() ? null : form.onBehalfOf().strip(),
					form.answers()), door.me());
			return "redirect:" + HOME + "/" + id + "?done";
		}
		catch (FieldRefused refused) {
			model.addAttribute("field", refused.field());
			model.addAttribute("refusal", refused.refusal());
			model.addAttribute("form", form);
			return views.blank(model);
		}
	}

	@GetMapping(HOME + "/{id}")
	String one(@PathVariable String id, Model model) {
		return views.one(seen(id), model);
	}

	@PostMapping(HOME + "/{id}/withdraw")
	String withdraw(@PathVariable String id, RedirectAttributes next) {
		CouncilTopic topic = seen(id);
		try {
			screening.withdraw(topic.getId(), door.me());
		}
		catch (Refused refused) {
			next.addFlashAttribute("refusal", refused.refusal());
		}
		return "redirect:" + HOME + "/" + id;
	}

	private CouncilTopic seen(String id) {
		door.mayBring();
		return pool.find(id).filter(door::sees).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
