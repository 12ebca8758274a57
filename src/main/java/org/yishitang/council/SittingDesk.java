package org.yishitang.council;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.NotNow;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;
import org.yishitang.petition.Refusal;

/** The record of a sitting as it lies on the table, for whoever shows or continues it. */
@Component
@Transactional(readOnly = true)
public class SittingDesk {

	private final Petitions petitions;

	private final Sittings sittings;

	private final Seating seating;

	private final SittingEntryRows entries;

	private final SittingVoteRows votes;

	SittingDesk(Petitions petitions, Sittings sittings, Seating seating, SittingEntryRows entries,
			SittingVoteRows votes) {
		this.petitions = petitions;
		this.sittings = sittings;
		this.seating = seating;
		this.entries = entries;
		this.votes = votes;
	}

	/** The latest sitting of a matter. */
	public Optional<Sitting> latest(String no) {
		return sittings.findFirstByCaseNoOrderBySequenceDesc(no);
	}

	/** The sitting of this id. */
	public Optional<Sitting> find(String id) {
		return sittings.findById(id);
	}

	/** Its seats, in the order they were drawn. */
	public List<SittingSeat> seats(Sitting sitting) {
		return seating.of(sitting);
	}

	/** What was written down, by kind, in order. */
	public List<SittingEntry> entries(Sitting sitting, EntryKind kind) {
		return entries.findBySittingIdAndKindOrderByPositionAsc(sitting.getId(), kind);
	}

	/** How the vote stands; recused members and those not there do not count. */
	public List<Tally> tallies(Sitting sitting) {
		List<String> voters = seats(sitting).stream().filter(Seating::present).map(SittingSeat::getId).toList();
		List<SittingVote> cast = votes.findBySittingId(sitting.getId())
			.stream()
			.filter(vote -> voters.contains(vote.seatId()))
			.toList();
		return entries(sitting, EntryKind.PROPOSAL).stream()
			.map(proposal -> Tally.of(proposal.position(),
					cast.stream()
						.filter(vote -> vote.proposalId().equals(proposal.getId()))
						.map(SittingVote::choice)
						.toList(),
					voters.size(), sitting.majority()))
			.toList();
	}

	/** How many seats a quorum is taken of. */
	public int counted(Sitting sitting) {
		return (int) seats(sitting).stream().filter(Seating::counts).count();
	}

	/** How many sittings of the matter could not be held. */
	public int failures(String no) {
		return (int) sittings.countByCaseNoAndState(no, SittingState.FAILED);
	}

	/** Holds the latest sitting of a matter until the transaction ends. */
	@Transactional
	Sitting lockLatest(String no) {
		return lock(latest(no).orElseThrow(() -> new NotNow(Refusal.of("sitting.refusal.none"))).getId());
	}

	/** Holds a sitting until the transaction ends. */
	@Transactional
	Sitting lock(String id) {
		return sittings.lock(id).orElseThrow(() -> new NotNow(Refusal.of("sitting.refusal.none")));
	}

	Petition petition(Sitting sitting) {
		return petitions.get(sitting.caseNo());
	}

}
