package org.yishitang.intake;

import java.util.Optional;

import org.yishitang.petition.Place;

/** What this room wants to know about the territory. */
interface Neighbourhood {

	boolean hasCommunity(String community);

	/** Community of a grid, empty for an unknown grid. */
	Optional<String> communityOf(String grid);

	/** Community and grid that these words name, as far as they do. */
	Place recognise(String words);

	/** Title of a post. */
	Optional<String> title(String post);

}
