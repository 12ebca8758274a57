package org.yishitang.opinion;

import java.time.LocalDate;

import org.yishitang.petition.Outcome;

/**
 * What a drafter hands in.
 *
 * @param opinionNote id of the note with claims, facts, basis and conclusion
 * @param measuresNote id of the note with the measures, or null
 * @param carryOutBy until when they are to be done, or null
 * @param parts ids of the notes with what was written apart from the opinion itself
 */
public record Draft(Outcome outcome, String opinionNote, String measuresNote, LocalDate carryOutBy, Parts parts) {

	/**
	 * The parts of an opinion that have fields of their own.
	 *
	 * @param factsNote id of the note with the facts, or null
	 * @param basisNote id of the note with the legal basis, or null
	 * @param answersNote id of the note with an answer to each claim, or null
	 */
	public record Parts(String factsNote, String basisNote, String answersNote) {

	}

}
