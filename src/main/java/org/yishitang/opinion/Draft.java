package org.yishitang.opinion;

import java.time.LocalDate;

import org.yishitang.petition.Outcome;

/**
 * What a drafter hands in.
 *
 * @param opinionNote id of the note with claims, facts, basis and conclusion
 * @param measuresNote id of the note with the measures, or null
 * @param carryOutBy until when they are to be done, or null
 */
public record Draft(Outcome outcome, String opinionNote, String measuresNote, LocalDate carryOutBy) {

}
