package org.yishitang.council;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.NotNow;
import org.yishitang.petition.Refusal;

/** One vote for each seat and proposal: another one before the count replaces it, after the count it is refused. */
@Component
@Transactional
public class Voting {

	private final SittingDesk desk;

	private final Seating seating;

	private final SittingVoteRows votes;

	private final CaseLog log;

	private final Clock clock;

	Voting(SittingDesk desk, Seating seating, SittingVoteRows votes, CaseLog log, Clock clock) {
		this.desk = desk;
		this.seating = seating;
		this.votes = votes;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * A vote of a seat; votes of a sitting come one after the other, however many are cast at once.
	 * @throws NotNow where the vote is not open, or the seat is not there or recused
	 */
	public void cast(String sittingId, int proposal, int seat, Choice choice, String by) {
		put(desk.lock(sittingId), proposal, seat, choice, by);
	}

	/** What a seat voted on each proposal so far, in their order; null where it did not vote. */
	@Transactional(readOnly = true)
	List<Choice> of(Sitting sitting, SittingSeat seat) {
		Map<String, Choice> cast = votes.findBySittingId(sitting.getId())
			.stream()
			.filter(vote -> vote.seatId().equals(seat.getId()))
			.collect(Collectors.toMap(SittingVote::proposalId, SittingVote::choice));
		return desk.entries(sitting, EntryKind.PROPOSAL).stream().map(entry -> cast.get(entry.getId())).toList();
	}

	/**
	 * Closes the vote and counts.
	 * @param raisedFor seats that raised their hands for a proposal, {@code 1:1,2;2:3}
	 * @param raisedAgainst the same against
	 * @throws NotNow without a quorum or once it is counted
	 */
	public SittingResult count(String no, Object raisedFor, Object raisedAgainst, String actor) {
		Sitting sitting = desk.lockLatest(no);
		raise(sitting, SeatNumbers.byProposal(raisedFor), Choice.FOR, actor);
		raise(sitting, SeatNumbers.byProposal(raisedAgainst), Choice.AGAINST, actor);
		open(sitting);
		List<Tally> tallies = desk.tallies(sitting);
		SittingResult result = Tally.result(tallies, sitting.ownersVote());
		int most = tallies.stream().mapToInt(Tally::inFavour).max().orElse(0);
		sitting.came(result, most);
		log.note(desk.petition(sitting), CaseEventType.SITTING_HELD, actor, Map.of("present",
				Integer.toString(sitting.present()), "inFavour", Integer.toString(most), "result", result.name()));
		return result;
	}

	/** It was decided to go on without a vote. */
	public void without(String no, String actor) {
		Sitting sitting = desk.lockLatest(no);
		sitting.came(SittingResult.NO_VOTE, 0);
		log.note(desk.petition(sitting), CaseEventType.SITTING_HELD, actor, Map.of("present",
				Integer.toString(sitting.present()), "inFavour", "0", "result", SittingResult.NO_VOTE.name()));
	}

	private void raise(Sitting sitting, Map<Integer, java.util.Set<Integer>> hands, Choice choice, String actor) {
		hands.forEach((proposal, seats) -> seats.forEach(seat -> put(sitting, proposal, seat, choice, actor)));
	}

	private void put(Sitting sitting, int proposal, int seat, Choice choice, String by) {
		open(sitting);
		SittingSeat held = seating.numbered(sitting, seat);
		if (!Seating.present(held)) {
			throw new NotNow(Refusal.of("sitting.refusal.not-present", seat));
		}
		SittingEntry voted = desk.entries(sitting, EntryKind.PROPOSAL)
			.stream()
			.filter(entry -> entry.position() == proposal)
			.findFirst()
			.orElseThrow(() -> new NotNow(Refusal.of("sitting.refusal.no-proposal", proposal)));
		SittingVote vote = votes.findByProposalIdAndSeatId(voted.getId(), held.getId())
			.orElseGet(() -> new SittingVote(UUID.randomUUID().toString(), sitting.getId(), voted.getId(), held.getId()));
		votes.save(vote.cast(choice, by, clock.instant()));
	}

	private static void open(Sitting sitting) {
		if (sitting.state() != SittingState.VOTING) {
			throw new NotNow(Refusal.of(sitting.state() == SittingState.HALTED ? "sitting.refusal.no-quorum"
					: "sitting.refusal.not-voting"));
		}
	}

}
