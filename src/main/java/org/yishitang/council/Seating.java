package org.yishitang.council;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Refusal;
import org.yishitang.petition.Refused;

/** Who sits in a sitting: drawn by the proposal or chosen, and drawn again where somebody cannot come. */
@Component
class Seating {

	/** The member of a seat of an office that keeps its members on paper. */
	static final String UNNAMED = "unnamed-";

	private final SittingSeatRows seats;

	private final CouncilMembers members;

	private final Picking picking;

	private final PickingQuestions questions;

	private final Clock clock;

	Seating(SittingSeatRows seats, CouncilMembers members, Picking picking, PickingQuestions questions, Clock clock) {
		this.seats = seats;
		this.members = members;
		this.picking = picking;
		this.questions = questions;
		this.clock = clock;
	}

	/** Draws the seats of a sitting. */
	void draw(Sitting sitting, List<String> chosen) {
		List<String> drawn = new java.util.ArrayList<>(chosen.stream().distinct().limit(sitting.invited()).toList());
		int lacking = sitting.invited() - drawn.size();
		if (lacking > 0) {
			PickingQuestion question = question(sitting, lacking).with(lacking, Set.copyOf(drawn), Set.of());
			picking.propose(question).proposed().forEach(candidate -> drawn.add(candidate.member().id()));
		}
		if (drawn.isEmpty() && !members.all().isEmpty()) {
			throw new Refused(Refusal.of("sitting.refusal.nobody", sitting.sittingDate().toString()));
		}
		if (drawn.isEmpty()) {
			for (int number = 1; number <= sitting.invited(); number++) {
				drawn.add(UNNAMED + number);
			}
		}
		for (int at = 0; at < drawn.size(); at++) {
			seats.save(new SittingSeat(UUID.randomUUID().toString(), sitting.getId(), drawn.get(at), at + 1, null,
					clock.instant()));
		}
	}

	/** Asks the next member for a seat whose holder cannot come; false when nobody is left. */
	boolean substitute(Sitting sitting, SittingSeat gone) {
		List<SittingSeat> all = of(sitting);
		Set<String> asked = all.stream().map(SittingSeat::memberId).collect(Collectors.toSet());
		Set<String> seated = all.stream().filter(Seating::counts).map(SittingSeat::memberId).collect(Collectors.toSet());
		Set<String> out = new HashSet<>(asked);
		out.removeAll(seated);
		return members.find(gone.memberId())
			.flatMap(member -> picking.nextSubstitute(question(sitting, 1).with(1, seated, out), member.kind()))
			.map(next -> seats.save(new SittingSeat(UUID.randomUUID().toString(), sitting.getId(), next.member().id(),
					all.size() + 1, gone.getId(), clock.instant())))
			.isPresent();
	}

	List<SittingSeat> of(Sitting sitting) {
		return seats.findBySittingIdOrderByDrawOrderAscIdAsc(sitting.getId());
	}

	/** The seat of this number. */
	SittingSeat numbered(Sitting sitting, int number) {
		return of(sitting).stream()
			.filter(seat -> seat.drawOrder() == number)
			.findFirst()
			.orElseThrow(() -> new Refused(Refusal.of("sitting.refusal.no-seat", number)));
	}

	/** Recused and replaced members are no part of the number of which a quorum is taken. */
	static boolean counts(SittingSeat seat) {
		return switch (seat.state()) {
			case RECUSED, REPLACED, RELEASED -> false;
			default -> true;
		};
	}

	static boolean present(SittingSeat seat) {
		return seat.state() == SeatState.PRESENT;
	}

	private PickingQuestion question(Sitting sitting, int wanted) {
		return questions.about(sitting.caseNo(), sitting.sittingDate(), wanted);
	}

}
