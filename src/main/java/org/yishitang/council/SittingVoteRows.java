package org.yishitang.council;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SittingVoteRows extends Repository<SittingVote, String> {

	SittingVote save(SittingVote vote);

	void flush();

	Optional<SittingVote> findByProposalIdAndSeatId(String proposalId, String seatId);

	List<SittingVote> findBySittingId(String sittingId);

}
