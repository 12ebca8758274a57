package org.yishitang.council;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import org.yishitang.clock.StatutoryClock;
import org.yishitang.petition.DutyRule;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Refusal;

/** Before a sitting: told three working days ahead (DL-70), with members there are and seats that exist. */
@Component
class CouncilRules implements DutyRule {

	private final SittingDesk desk;

	private final CouncilMembers members;

	private final StatutoryClock statutory;

	private final Clock clock;

	CouncilRules(SittingDesk desk, CouncilMembers members, StatutoryClock statutory, Clock clock) {
		this.desk = desk;
		this.members = members;
		this.statutory = statutory;
		this.clock = clock;
	}

	@Override
	public Set<String> duties() {
		return Set.of("convene-sitting", "open-sitting");
	}

	@Override
	public Optional<Refusal> onComplete(Petition petition, String account, Map<String, Object> values) {
		return values.containsKey("sittingDate") ? convening(values) : rollCall(petition, values);
	}

	private Optional<Refusal> convening(Map<String, Object> values) {
		LocalDate date = LocalDate.parse((String) values.get("sittingDate"));
		LocalDate first = LocalDate.from(statutory.due("DL-70", LocalDateTime.now(clock)).dueLegal());
		if (date.isBefore(first)) {
			return Optional.of(Refusal.of("council.refusal.date", first.toString()));
		}
		Object chosen = values.get("members");
		for (String id : chosen == null ? new String[0] : chosen.toString().split(", ?")) {
			if (members.find(id).filter(member -> member.inTerm(date)).isEmpty()) {
				return Optional.of(Refusal.of("sitting.refusal.no-member", id));
			}
		}
		return Optional.empty();
	}

	private Optional<Refusal> rollCall(Petition petition, Map<String, Object> values) {
		Set<Integer> present = SeatNumbers.list(values.get("presentSeats"));
		Sitting sitting = desk.latest(petition.no()).orElseThrow();
		for (int number : present) {
			Optional<SittingSeat> seat = desk.seats(sitting)
				.stream()
				.filter(each -> each.drawOrder() == number)
				.findFirst();
			if (seat.isEmpty()) {
				return Optional.of(Refusal.of("sitting.refusal.no-seat", number));
			}
			if (seat.get().state() == SeatState.RECUSED) {
				return Optional.of(Refusal.of("sitting.refusal.recused", number));
			}
		}
		return Optional.empty();
	}

}
