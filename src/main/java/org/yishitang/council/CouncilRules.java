package org.yishitang.council;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** A sitting lies ahead; nobody counts more votes than members. */
@Component
class CouncilRules implements DutyRule {

	private final Sittings sittings;

	private final Clock clock;

	CouncilRules(Sittings sittings, Clock clock) {
		this.sittings = sittings;
		this.clock = clock;
	}

	@Override
	public Set<String> duties() {
		return Set.of("convene-sitting", "hold-sitting");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		if (values.containsKey("sittingDate")) {
			LocalDate date = LocalDate.parse((String) values.get("sittingDate"));
			return date.isBefore(LocalDate.now(clock)) ? Optional.of(Refusal.of("council.refusal.date"))
					: Optional.empty();
		}
		List<Sitting> all = sittings.findByCaseNoOrderBySequenceAsc(petition.no());
		int present = ((Number) values.get("present")).intValue();
		int inFavour = ((Number) values.get("inFavour")).intValue();
		int invited = all.get(all.size() - 1).invited();
		return present < 0 || inFavour < 0 || inFavour > present || present > invited
				? Optional.of(Refusal.of("council.refusal.counts", invited)) : Optional.empty();
	}

}
