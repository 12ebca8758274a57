package org.yishitang.intake;

import java.util.Arrays;
import java.util.List;

import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Place;
import org.yishitang.petition.Status;

/** Open matters of the same place and category, to be joined instead of filed again. */
@Component
public class LookAlikes {

	private static final int MOST = 10;

	private static final List<Status> ENDED = Arrays.stream(Status.values()).filter(Status::ended).toList();

	private final Petitions petitions;

	private final Joinable joinable;

	private final JoiningTokens tokens;

	private final ReceiptRows receipts;

	LookAlikes(Petitions petitions, Joinable joinable, JoiningTokens tokens, ReceiptRows receipts) {
		this.petitions = petitions;
		this.joinable = joinable;
		this.tokens = tokens;
		this.receipts = receipts;
	}

	/**
	 * Open matters of one category in the same grid (else the same community), those of the same building first; none
	 * for accusations, family, health and minors, and none without a place.
	 */
	@Transactional(readOnly = true)
	public List<LookAlike> of(Place place, String category) {
		if (place == null || place.grid() == null && place.community() == null || !joinable.category(category)) {
			return List.of();
		}
		String building = Building.of(place.address());
		return petitions.findAll(open(place, category))
			.stream()
			.filter(joinable::matter)
			.sorted((one, other) -> Boolean.compare(same(other, building), same(one, building)))
			.limit(MOST)
			.map(this::shown)
			.toList();
	}

	private static Specification<Petition> open(Place place, String category) {
		return (root, query, is) -> is.and(is.equal(root.get("classification").get("category"), category),
				place.grid() == null ? is.equal(root.get("place").get("community"), place.community())
						: is.equal(root.get("place").get("grid"), place.grid()),
				is.not(root.get("status").in(ENDED)));
	}

	private static boolean same(Petition petition, String building) {
		return building != null && building.equals(petition.place().address());
	}

	private LookAlike shown(Petition petition) {
		int people = petition.headcount() + receipts.countByCaseNo(petition.no()) - 1;
		return new LookAlike(tokens.of(petition.no()), petition.classification().category(), petition.place().address(),
				people);
	}

}
