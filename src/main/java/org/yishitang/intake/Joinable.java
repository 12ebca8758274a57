package org.yishitang.intake;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Nature;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Procedure;

/** Which matters neighbours may see and join: never accusation, family, health or minors. */
@Component
class Joinable {

	private final Categories categories;

	Joinable(Categories categories) {
		this.categories = categories;
	}

	boolean category(String code) {
		return categories.find(code).map(Category::joinable).orElse(false);
	}

	boolean matter(Petition petition) {
		var sort = petition.classification();
		return !petition.status().ended() && sort.nature() != Nature.ACCUSATION
				&& sort.procedure() != Procedure.RESTRICTED && category(sort.category());
	}

}
