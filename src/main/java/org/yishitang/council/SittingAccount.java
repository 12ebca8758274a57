package org.yishitang.council;

import java.util.List;

/**
 * A sitting as its minutes tell it, with names: for the office alone.
 *
 * @param sitting when and where, and what it came to
 * @param topic what was talked about
 * @param counted seats of which the quorum is taken
 * @param least how many of them are enough, 0 where no share was kept
 * @param seats in the order they were drawn
 * @param agenda as it was convened by
 * @param statements of each side, kept apart
 * @param facts undisputed, in order
 * @param proposals in order, with their counts
 * @param resolution the words of the resolution, empty before it was written
 * @param tasks what is to be carried out
 */
public record SittingAccount(Sitting sitting, String topic, int counted, int least, List<Seat> seats,
		List<SittingEntry> agenda, List<SittingEntry> statements, List<SittingEntry> facts, List<Proposal> proposals, String resolution,
		List<ExecutionTask> tasks) {

	/**
	 * A seat and who holds it.
	 *
	 * @param number of the seat
	 * @param name of the member, empty where the office keeps its members on paper
	 * @param state what became of the seat
	 * @param conflict why they stay out, null for everybody else
	 */
	public record Seat(int number, String name, SeatState state, Conflict conflict) {

		/** Whether somebody may still sit on it. */
		public boolean counts() {
			return switch (state) {
				case RECUSED, REPLACED, RELEASED, DECLINED -> false;
				default -> true;
			};
		}

	}

	/** Whether a vote was held and counted: without one there is nothing to tell of proposals but their words. */
	public boolean voted() {
		return sitting.result() != null && sitting.result() != SittingResult.NO_VOTE;
	}

	/** A proposal in its own words, with its count. */
	public record Proposal(String words, Tally tally) {

	}

}
