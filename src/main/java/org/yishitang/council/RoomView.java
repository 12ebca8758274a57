package org.yishitang.council;

import java.util.List;

/**
 * The wall of the room.
 *
 * @param sitting when and where, and how far it has come
 * @param title what is talked about, anonymised
 * @param counted seats of which the quorum is taken
 * @param least how many of them are enough
 * @param present how many are there and not recused
 * @param seats by number, without names
 * @param agenda as it was convened by, anonymised, in order
 * @param facts undisputed facts, anonymised, in order
 * @param proposals what is voted on, anonymised, in order, with the count so far
 */
public record RoomView(Sitting sitting, String title, int counted, int least, int present, List<Seat> seats,
		List<String> agenda, List<String> facts, List<Proposal> proposals) {

	/** Steps of the agenda, of which one is under way. */
	public static final int STEPS = 4;

	/** A chair in the room. */
	public record Seat(int number, SeatState state) {

	}

	/** A proposal and its count. */
	public record Proposal(String words, Tally tally) {

	}

	public boolean quorum() {
		return present >= least && counted > 0;
	}

	/** Which step is under way: 1 roll call, 2 statements and facts, 3 proposals and vote, 4 result. */
	public int step() {
		return switch (sitting.state()) {
			case CONVENED, FAILED -> 1;
			case OPEN -> 2;
			case VOTING, HALTED -> 3;
			case COUNTED, PUBLISHED, SET_ASIDE, STANDS -> STEPS;
		};
	}

	/** Whether something may still change while people look. */
	public boolean live() {
		return sitting.state().awaited() || sitting.state().inSession();
	}

	/** Whether the vote is open: who has not voted has not abstained yet. */
	public boolean voting() {
		return sitting.state() == SittingState.VOTING;
	}

}
