package org.yishitang.council;

import java.util.List;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseNotes;

/** Puts together what a sitting's papers say, out of its record. */
@Component
@Transactional(readOnly = true)
public class SittingBook {

	private final SittingDesk desk;

	private final CouncilMembers members;

	private final FollowingUp following;

	private final Topics topics;

	private final CaseNotes notes;

	SittingBook(SittingDesk desk, CouncilMembers members, FollowingUp following, Topics topics, CaseNotes notes) {
		this.desk = desk;
		this.members = members;
		this.following = following;
		this.topics = topics;
		this.notes = notes;
	}

	/** The sitting as it stands. */
	public SittingAccount of(Sitting sitting) {
		int counted = desk.counted(sitting);
		List<SittingEntry> proposals = desk.entries(sitting, EntryKind.PROPOSAL);
		List<Tally> tallies = desk.tallies(sitting);
		return new SittingAccount(sitting,
				topics.ofCase(sitting.caseNo()).map(topic -> topic.subject().title()).orElse(""), counted,
				sitting.quorum() == null ? 0 : sitting.quorum().least(counted),
				desk.seats(sitting).stream().map(this::seat).toList(), desk.entries(sitting, EntryKind.AGENDA),
				desk.entries(sitting, EntryKind.STATEMENT),
				desk.entries(sitting, EntryKind.FACT),
				IntStream.range(0, proposals.size())
					.mapToObj(at -> new SittingAccount.Proposal(proposals.get(at).words(), tallies.get(at)))
					.toList(),
				notes.text(sitting.resolutionNote()).orElse(""), following.tasks(sitting));
	}

	private SittingAccount.Seat seat(SittingSeat seat) {
		return new SittingAccount.Seat(seat.drawOrder(), members.find(seat.memberId()).map(CouncilMember::name).orElse(""),
				seat.state(), seat.conflict());
	}

}
