package org.yishitang.council;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** In a sitting: no vote without a quorum, votes of those present only, and proposals that exist. */
@Component
class SittingRules implements DutyRule {

	private static final int MOST_FACTS = 20;

	private static final int MOST_PROPOSALS = 10;

	private final SittingDesk desk;

	SittingRules(SittingDesk desk) {
		this.desk = desk;
	}

	@Override
	public Set<String> duties() {
		return Set.of("record-statements", "hold-sitting", "count-votes");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		Sitting sitting = desk.latest(petition.no()).orElseThrow();
		if (sitting.state() == SittingState.HALTED) {
			return Optional.of(Refusal.of("sitting.refusal.no-quorum"));
		}
		Optional<Refusal> lines = lines(values, "undisputedFacts", MOST_FACTS);
		return lines.isPresent() ? lines
				: lines(values, "proposals", MOST_PROPOSALS).or(() -> hands(sitting, values.get("raisedHands")))
					.or(() -> hands(sitting, values.get("raisedAgainst")));
	}

	private static Optional<Refusal> lines(Map<String, Object> values, String field, int most) {
		Object words = values.get(field);
		List<String> lines = Recording.lines(Optional.ofNullable(words).map(Object::toString));
		return lines.size() > most || lines.stream().anyMatch(line -> line.length() > 1000)
				? Optional.of(Refusal.of("sitting.refusal.lines", most)) : Optional.empty();
	}

	private Optional<Refusal> hands(Sitting sitting, Object typed) {
		int proposals = desk.entries(sitting, EntryKind.PROPOSAL).size();
		List<SittingSeat> seats = desk.seats(sitting);
		for (Map.Entry<Integer, Set<Integer>> raised : SeatNumbers.byProposal(typed).entrySet()) {
			if (raised.getKey() < 1 || raised.getKey() > proposals) {
				return Optional.of(Refusal.of("sitting.refusal.no-proposal", raised.getKey()));
			}
			for (int number : raised.getValue()) {
				if (seats.stream().noneMatch(seat -> seat.drawOrder() == number && Seating.present(seat))) {
					return Optional.of(Refusal.of("sitting.refusal.not-present", number));
				}
			}
		}
		return Optional.empty();
	}

}
