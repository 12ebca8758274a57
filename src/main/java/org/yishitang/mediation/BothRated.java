package org.yishitang.mediation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** A mediated matter is struck off when the other side has rated too, or with the reason why not. */
@Component
class BothRated implements DutyRule {

	private final RatingBySides rating;

	BothRated(RatingBySides rating) {
		this.rating = rating;
	}

	@Override
	public Set<String> duties() {
		return Set.of("strike-off");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		return Boolean.TRUE.equals(values.get("confirmed")) && !rating.silent(petition).isEmpty()
				? Optional.of(Refusal.of("sides.refusal.both-ratings")) : Optional.empty();
	}

}
