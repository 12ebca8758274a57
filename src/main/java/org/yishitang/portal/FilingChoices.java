package org.yishitang.portal;

import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.yishitang.intake.Categories;
import org.yishitang.intake.Category;
import org.yishitang.petition.Nature;
import org.yishitang.territory.Communities;
import org.yishitang.territory.Community;
import org.yishitang.territory.Grid;

/** What the filing form offers to choose from. */
@Component
class FilingChoices {

	private final Categories categories;

	private final Communities communities;

	private final Suspicion suspicion;

	FilingChoices(Categories categories, Communities communities, Suspicion suspicion) {
		this.categories = categories;
		this.communities = communities;
		this.suspicion = suspicion;
	}

	/** An empty form; a grid given in the link brings its community along. */
	FilingForm blank(String via, String community, String grid) {
		String home = communities.grid(grid).map(Grid::community).orElse(community);
		return FilingForm.blank(UUID.randomUUID().toString(), suspicion.now(), via, home, grid);
	}

	void offer(Model model) {
		model.addAttribute("natures", Nature.values());
		model.addAttribute("groups", groups());
		model.addAttribute("communities", communities.all()
			.stream()
			.map(community -> new Neighbourhood(community, communities.gridsOf(community.id())
				.stream()
				.map(grid -> new GridChoice(grid, communities.estatesOf(grid.id())))
				.toList()))
			.toList());
	}

	private List<Group> groups() {
		List<Category> leaves = categories.leaves();
		return categories.groups()
			.stream()
			.map(group -> new Group(group,
					leaves.stream().filter(leaf -> group.code().equals(leaf.parent())).toList()))
			.toList();
	}

	record Group(Category category, List<Category> leaves) {

	}

	record Neighbourhood(Community community, List<GridChoice> grids) {

	}

	record GridChoice(Grid grid, List<String> estates) {

	}

}
