package org.yishitang.desk.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.yishitang.access.CurrentAccount;
import org.yishitang.access.OfficeRoster;
import org.yishitang.desk.duty.DutyView;
import org.yishitang.petition.Refused;
import org.yishitang.territory.Post;
import org.yishitang.territory.PostKind;
import org.yishitang.territory.Roster;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Posts with their A and B holders, and who answers for them at this moment. */
@Controller
class PostPages {

	private static final int PAGE = 50;

	private static final List<String> STATES = List.of("vacant", "covered", "empty");

	private final OfficeRoster rosters;

	private final DutyView duty;

	private final ManagingPosts managing;

	private final PostChoices choices;

	private final CurrentAccount current;

	PostPages(OfficeRoster rosters, DutyView duty, ManagingPosts managing, PostChoices choices, CurrentAccount current) {
		this.rosters = rosters;
		this.duty = duty;
		this.managing = managing;
		this.choices = choices;
		this.current = current;
	}

	@Bean
	static AdminDoor postsDoor() {
		return new AdminDoor(2, "/desk/admin/posts", "posts");
	}

	@GetMapping("/desk/admin/posts")
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String kind,
			@RequestParam(defaultValue = "") String community, @RequestParam(defaultValue = "") String state,
			@RequestParam(defaultValue = "0") int page, Model model) {
		Roster now = rosters.now();
		List<Post> all = now.ofKind(java.util.Set.of(PostKind.values()));
		List<Post> found = all.stream()
			.filter(post -> q.isBlank() || post.title().contains(q.strip()) || post.id().contains(q.strip())
					|| post.heldBy(q.strip()))
			.filter(post -> kind.isEmpty() || post.kind().name().equals(kind))
			.filter(post -> community.isEmpty() || community.equals(post.community()))
			.filter(post -> inState(post, state, now))
			.toList();
		Paged<Post> shown = Paged.of(found, page, PAGE);
		model.addAttribute("found", shown);
		model.addAttribute("rows", duty.of(shown.items(), now));
		model.addAttribute("q", q);
		model.addAttribute("kind", kind);
		model.addAttribute("community", community);
		model.addAttribute("state", state);
		Map<String, Long> states = new LinkedHashMap<>();
		STATES.forEach(each -> states.put(each, all.stream().filter(post -> inState(post, each, now)).count()));
		model.addAttribute("states", states);
		choices.fill(model);
		return "desk/admin/posts";
	}

	private static boolean inState(Post post, String state, Roster now) {
		return switch (state) {
			case "vacant" -> post.holderA() == null || post.holderB() == null;
			case "covered" -> post.holderA() != null && now.isAway(post.holderA());
			case "empty" -> now.onDuty(post.id()).isEmpty();
			default -> true;
		};
	}

	@GetMapping("/desk/admin/posts/{id}")
	String one(@PathVariable String id, Model model) {
		Post post = rosters.now().posts().get(id);
		if (post == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		model.addAttribute("post", post);
		model.addAttribute("onDuty", duty.post(id));
		choices.history(id, model);
		choices.fill(model);
		return "desk/admin/post";
	}

	@GetMapping("/desk/admin/posts/new")
	String blank(Model model) {
		choices.fill(model);
		return "desk/admin/post-new";
	}

	@PostMapping("/desk/admin/posts")
	String establish(@RequestParam(defaultValue = "") String id, @RequestParam PostKind kind,
			@RequestParam(defaultValue = "") String community, @RequestParam(defaultValue = "") String grid,
			@RequestParam(defaultValue = "") String title, @RequestParam(defaultValue = "") String holderA,
			@RequestParam(defaultValue = "") String holderB, Model model, RedirectAttributes next) {
		Post wanted = new Post(id.strip(), kind, none(community), none(grid), title.strip(), none(holderA), none(holderB));
		try {
			if (rosters.now().posts().containsKey(wanted.id())) {
				throw ManagingPeople.refused("admin.refusal.post-taken", wanted.id());
			}
			managing.establish(me(), wanted);
			next.addFlashAttribute("done", true);
			return "redirect:/desk/admin/posts/" + wanted.id();
		}
		catch (Refused refused) {
			model.addAttribute("refusal", refused.refusal());
			model.addAttribute("typed", wanted);
			return blank(model);
		}
	}

	@PostMapping("/desk/admin/posts/{id}")
	String change(@PathVariable String id, @RequestParam(defaultValue = "") String title,
			@RequestParam(defaultValue = "") String holderA, @RequestParam(defaultValue = "") String holderB, Model model,
			RedirectAttributes next) {
		Post before = rosters.now().posts().get(id);
		if (before == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Post wanted = new Post(id, before.kind(), before.community(), before.grid(), title.strip(), none(holderA),
				none(holderB));
		try {
			managing.establish(me(), wanted);
			next.addFlashAttribute("done", true);
			return "redirect:/desk/admin/posts/" + id;
		}
		catch (Refused refused) {
			model.addAttribute("refusal", refused.refusal());
			model.addAttribute("typed", wanted);
			return one(id, model);
		}
	}

	private static String none(String typed) {
		return typed.isBlank() ? null : typed.strip();
	}

	private String me() {
		return current.id().orElseThrow();
	}

}
