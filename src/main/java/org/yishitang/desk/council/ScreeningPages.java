package org.yishitang.desk.council;

import org.yishitang.council.CouncilTopic;
import org.yishitang.council.Screening;
import org.yishitang.council.TopicPool;
import org.yishitang.council.TopicState;
import org.yishitang.petition.FieldRefused;
import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The council's secretary decides what comes into the pool. */
@Controller
class ScreeningPages {

	private static final String HOME = "/desk/council/topics";

	private final TopicPool pool;

	private final Screening screening;

	private final TopicViews views;

	private final TopicMatters matters;

	private final CouncilDoor door;

	ScreeningPages(TopicPool pool, Screening screening, TopicViews views, TopicMatters matters, CouncilDoor door) {
		this.matters = matters;
		this.pool = pool;
		this.screening = screening;
		this.views = views;
		this.door = door;
	}

	@PostMapping(HOME + "/{id}/screen")
	String screen(@PathVariable String id, @RequestParam String decision, TopicForm form, Model model) {
		return act(id, form, model, () -> {
			if (decision.equals("accept")) {
				screening.accept(id, form.subject(), form.answers(), form.reason(), door.me());
			}
			else {
				screening.reject(id, form.reason(), door.me());
			}
		});
	}

	@PostMapping(HOME + "/{id}/correct")
	String correct(@PathVariable String id, TopicForm form, Model model) {
		return act(id, form, model, () -> screening.correct(id, form.subject()));
	}

	/** Makes a matter of an accepted topic, so that a sitting can be called for it. */
	@PostMapping(HOME + "/{id}/matter")
	String matter(@PathVariable String id, TopicForm form, Model model) {
		return act(id, form, model, () -> matters.register(id, door.me()));
	}

	/** Takes a suggestion of the system up or leaves it. */
	@PostMapping(HOME + "/repeats")
	String repeat(@RequestParam String key, @RequestParam(defaultValue = "") String title, @RequestParam String decision,
			@RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
		door.mayKeep();
		try {
			String id = screening.decide(key, title, decision.equals("accept") ? TopicState.ACCEPTED : TopicState.REJECTED,
					reason, door.me());
			return "redirect:" + HOME + "/" + id + "?done";
		}
		catch (Refused refused) {
			next.addFlashAttribute("refusal", refused.refusal());
		}
		catch (DataIntegrityViolationException faster) {
			next.addFlashAttribute("refusal", Refusal.of("council.refusal.topic.repeat-known"));
		}
		next.addFlashAttribute("typedKey", key);
		next.addFlashAttribute("typedReason", reason);
		return "redirect:" + HOME + "#suggested";
	}

	private String act(String id, TopicForm form, Model model, Runnable work) {
		door.mayKeep();
		CouncilTopic topic = pool.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		try {
			work.run();
			return "redirect:" + HOME + "/" + id + "?done";
		}
		catch (Refused refused) {
			model.addAttribute("field", refused instanceof FieldRefused field ? field.field() : null);
			model.addAttribute("refusal", refused.refusal());
		}
		catch (OptimisticLockingFailureException faster) {
			model.addAttribute("refusal", Refusal.of("council.refusal.topic.screened"));
		}
		model.addAttribute("form", form);
		return views.one(pool.find(id).orElse(topic), model);
	}

}
