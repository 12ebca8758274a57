package org.yishitang.process;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import org.yishitang.intake.Categories;
import org.yishitang.petition.Place;
import org.yishitang.territory.Communities;
import org.yishitang.territory.Community;

/** Puts places and categories into words. */
@Component
class PlaceWords {

	private final Communities communities;

	private final Categories categories;

	private final TaskWords words;

	PlaceWords(Communities communities, Categories categories, TaskWords words) {
		this.communities = communities;
		this.categories = categories;
		this.words = words;
	}

	/** Community, grid and building, as far as known. */
	String of(Place place) {
		List<String> parts = new ArrayList<>();
		if (place.community() != null) {
			communities.find(place.community()).map(Community::name).ifPresent(parts::add);
		}
		if (place.grid() != null) {
			parts.add(words.of("process.card.grid", place.grid()));
		}
		if (place.address() != null) {
			parts.add(place.address());
		}
		return String.join(" ", parts);
	}

	/** Name of a category, empty for none. */
	String category(String code) {
		return categories.find(code).map(found -> found.name(words.reader())).orElse("");
	}

}
