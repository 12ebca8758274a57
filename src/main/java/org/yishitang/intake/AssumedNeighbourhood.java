package org.yishitang.intake;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Place;

/** Stands in until the territory is there. */
@Component
class AssumedNeighbourhood implements Neighbourhood {

	@Override
	public boolean hasCommunity(String community) {
		return community.matches("[1-8]");
	}

	@Override
	public Optional<String> communityOf(String grid) {
		return grid.matches("0\\d\\d|1[0-2]\\d|13[0-5]") ? Optional.of("1") : Optional.empty();
	}

	@Override
	public Place recognise(String words) {
		return Place.unknown();
	}

	@Override
	public Optional<String> title(String post) {
		return Optional.of(post);
	}

}
