package org.yishitang.desk.council;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

import org.yishitang.council.CouncilTopic;
import org.yishitang.council.OwnersSubject;
import org.yishitang.council.Repeated;
import org.yishitang.council.TopicFilter;
import org.yishitang.council.TopicPool;
import org.yishitang.council.TopicSource;
import org.yishitang.council.TopicState;
import org.yishitang.desk.admin.Paged;
import org.yishitang.intake.Categories;
import org.yishitang.territory.Communities;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of topics show. */
@Component
class TopicViews {

	private static final int PAGE = 30;

	private final TopicPool pool;

	private final Communities communities;

	private final Categories categories;

	private final CouncilDoor door;

	private final Clock clock;

	TopicViews(TopicPool pool, Communities communities, Categories categories, CouncilDoor door, Clock clock) {
		this.pool = pool;
		this.communities = communities;
		this.categories = categories;
		this.door = door;
		this.clock = clock;
	}

	String list(String state, String source, String community, int page, Model model) {
		TopicFilter filter = new TopicFilter(code(TopicState.values(), state), code(TopicSource.values(), source), community,
				door.reads() ? "" : door.me());
		Page<CouncilTopic> found = pool.find(filter, page, PAGE);
		model.addAttribute("found", new Paged<>(found.getContent(), Math.toIntExact(found.getTotalElements()),
				found.getNumber(), Math.max(1, found.getTotalPages())));
		List<Repeated> suggested = door.reads() ? pool.suggested() : List.of();
		model.addAttribute("suggested", suggested);
		model.addAttribute("asOf", clock.instant());
		model.addAttribute("state", state);
		model.addAttribute("source", source);
		model.addAttribute("community", community);
		model.addAttribute("states", TopicState.values());
		model.addAttribute("sources", TopicSource.values());
		return choices("desk/council/topics", model);
	}

	String one(CouncilTopic topic, Model model) {
		model.addAttribute("topic", topic);
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", TopicForm.of(topic));
		}
		return choices("desk/council/topic", model);
	}

	String blank(Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", TopicForm.blank());
		}
		return choices("desk/council/topic-new", model);
	}

	private String choices(String page, Model model) {
		model.addAttribute("communities", communities.all());
		model.addAttribute("categories", categories.leaves());
		model.addAttribute("owners", OwnersSubject.values());
		return page;
	}

	private static <E extends Enum<E>> E code(E[] codes, String text) {
		return Arrays.stream(codes).filter(each -> each.name().equals(text)).findFirst().orElse(null);
	}

}
