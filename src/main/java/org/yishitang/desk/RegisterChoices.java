package org.yishitang.desk;

import java.util.List;

import org.yishitang.intake.Categories;
import org.yishitang.intake.Category;
import org.yishitang.petition.Nature;
import org.yishitang.territory.Communities;
import org.yishitang.territory.Community;
import org.yishitang.territory.Grid;

import org.springframework.stereotype.Component;

/** What can be chosen on the form. */
@Component
class RegisterChoices {

	private final Categories categories;

	private final Communities communities;

	RegisterChoices(Categories categories, Communities communities) {
		this.categories = categories;
		this.communities = communities;
	}

	public List<Category> groups() {
		return categories.groups();
	}

	public List<Category> leaves(String group) {
		return categories.leaves().stream().filter(leaf -> group.equals(leaf.parent())).toList();
	}

	public List<Community> communities() {
		return communities.all();
	}

	public List<Grid> grids(String community) {
		return communities.gridsOf(community);
	}

	public Nature[] natures() {
		return Nature.values();
	}

}
