package org.yishitang.intake;

import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Place;

/** The rules about the place, and where it is as far as the words tell. */
@Component
class PlaceCheck {

	private static final int ADDRESS_LENGTH = 200;

	private final Neighbourhood neighbourhood;

	PlaceCheck(Neighbourhood neighbourhood) {
		this.neighbourhood = neighbourhood;
	}

	Place check(Submission typed, Findings findings) {
		Place place = typed.place() == null ? Place.unknown() : typed.place();
		String community = Words.tidy(place.community());
		String grid = Words.tidy(place.grid());
		String address = Words.tidy(place.address());
		if (community != null) {
			findings.unless(neighbourhood.hasCommunity(community), "place.community", "community-unknown",
					Words.shortened(community));
		}
		if (address != null) {
			findings.unless(!Words.broken(address), "place.address", "unreadable");
			findings.unless(Words.length(address) <= ADDRESS_LENGTH, "place.address", "address-too-long",
					ADDRESS_LENGTH);
		}
		String building = Building.of(address);
		if (grid != null) {
			return new Place(communityOf(grid, community, findings), grid, building);
		}
		Place seen = recognise(typed, address);
		boolean agrees = community == null || community.equals(seen.community());
		return agrees ? new Place(seen.community(), seen.grid(), building) : new Place(community, null, building);
	}

	private String communityOf(String grid, String community, Findings findings) {
		Optional<String> home = neighbourhood.communityOf(grid);
		if (home.isEmpty()) {
			findings.add("place.grid", "grid-unknown", Words.shortened(grid));
			return community;
		}
		findings.unless(community == null || community.equals(home.get()), "place.grid", "grid-elsewhere", grid,
				Words.shortened(community));
		return home.get();
	}

	/** From the place, else the petitioner's address, else the text: the first that names a place. */
	private Place recognise(Submission typed, String address) {
		String home = typed.petitioner() == null ? null : typed.petitioner().address();
		return Stream.of(Optional.ofNullable(address), Optional.ofNullable(home), Optional.ofNullable(typed.text()))
			.flatMap(Optional::stream)
			.map(neighbourhood::recognise)
			.filter(place -> place.community() != null)
			.findFirst()
			.orElseGet(Place::unknown);
	}

}
