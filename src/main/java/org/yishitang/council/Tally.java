package org.yishitang.council;

import java.util.List;

/**
 * The count of one proposal.
 *
 * @param proposal its number, from 1
 * @param inFavour votes for it
 * @param against votes against it
 * @param present members present and not recused, who all count
 * @param carried whether it has its majority
 */
public record Tally(int proposal, int inFavour, int against, int present, boolean carried) {

	static Tally of(int proposal, List<Choice> votes, int present, Share majority) {
		int inFavour = (int) votes.stream().filter(Choice.FOR::equals).count();
		int against = (int) votes.stream().filter(Choice.AGAINST::equals).count();
		return new Tally(proposal, inFavour, against, present, majority.reachedBy(inFavour, present));
	}

	/** Who abstained or said nothing. */
	public int abstained() {
		return present - inFavour - against;
	}

	/** What a sitting comes to by these counts; where the owners have to vote it never carries. */
	static SittingResult result(List<Tally> tallies, OwnersVote owners) {
		if (tallies.stream().noneMatch(Tally::carried)) {
			return SittingResult.NOT_CARRIED;
		}
		return owners == OwnersVote.NONE ? SittingResult.CARRIED : SittingResult.OWNERS_VOTE;
	}

}
