package org.yishitang.intake;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Place;
import org.yishitang.territory.Communities;
import org.yishitang.territory.Grid;
import org.yishitang.territory.Post;
import org.yishitang.territory.Posts;

/** What this room wants to know about the territory. */
@Component
class Neighbourhood {

	private final Communities communities;

	private final Posts posts;

	Neighbourhood(Communities communities, Posts posts) {
		this.communities = communities;
		this.posts = posts;
	}

	boolean hasCommunity(String community) {
		return communities.find(community).isPresent();
	}

	/** Community of a grid, empty for an unknown grid. */
	Optional<String> communityOf(String grid) {
		return communities.grid(grid).map(Grid::community);
	}

	/** Community and grid that these words name, as far as they do. */
	Place recognise(String words) {
		return communities.locateByAddress(words)
			.map(grid -> new Place(grid.community(), grid.id(), null))
			.orElseGet(Place::unknown);
	}

	/** Title of a post. */
	Optional<String> title(String post) {
		return posts.find(post).map(Post::title);
	}

}
