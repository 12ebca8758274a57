package org.yishitang.council;

import java.util.List;

/**
 * What a member sees on the page of a personal link: nobody's name, and no papers once the seat was given up.
 *
 * @param sitting when and where, and how far it has come
 * @param number of the seat
 * @param state what was answered
 * @param papers the matter in anonymised words; null for a seat that was given up
 * @param facts undisputed facts, anonymised
 * @param proposals what is voted on, anonymised, in order
 * @param cast what this seat voted on each proposal so far, null where it did not
 * @param mayAnswer whether the member may still say that they come or not
 * @param mayVote whether the vote is open to this seat
 * @param published the published words, null before
 */
public record SeatView(Sitting sitting, int number, SeatState state, String papers, List<String> facts,
		List<String> proposals, List<Choice> cast, boolean mayAnswer, boolean mayVote, String published) {

	/** The interests that a member is asked about. */
	public List<Conflict> conflicts() {
		return List.of(Conflict.values());
	}

}
