package org.yishitang.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What the secretary decides when a sitting is convened.
 *
 * @param day of the sitting
 * @param at when it begins
 * @param place where, an official place
 * @param seats how many members are to sit
 * @param ownersVote whether the topic is for the owners to decide
 * @param members ids of the members chosen, in the order of their seats; fewer than the seats are filled from the
 * proposal
 */
public record SittingPlan(LocalDate day, Instant at, String place, int seats, OwnersVote ownersVote,
		List<String> members) {

}
