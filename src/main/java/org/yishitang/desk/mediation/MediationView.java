package org.yishitang.desk.mediation;

import java.util.List;

import org.yishitang.mediation.AgreementCheck;
import org.yishitang.mediation.Clause;
import org.yishitang.mediation.FileItem;
import org.yishitang.mediation.FilePaper;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.MediationParty;
import org.yishitang.mediation.MediationSession;
import org.yishitang.notice.Letter;

/**
 * What the page of a mediation shows.
 *
 * @param full whether the reader mediates; else names are masked and separate talks and the file are left out
 * @param missing what an agreement still lacks
 * @param until last day of the term, or null
 * @param locked whether somebody has signed
 */
record MediationView(MediationCase head, boolean full, List<PartyLine> parties, List<MediatorLine> mediators,
		List<MediationSession> sessions, List<Clause> clauses, List<AgreementCheck.Part> missing, List<FileLine> file,
		List<Letter> letters, String until, boolean locked) {

	/** A party with the name as the reader may see it. */
	record PartyLine(MediationParty party, String name, String address) {

	}

	/** Somebody who mediates, or keeps away. */
	record MediatorLine(String name, boolean mediates, String ground) {

	}

	/**
	 * A paper of the file.
	 *
	 * @param there whether the record itself holds it
	 * @param paper what somebody checked off, or null
	 * @param first number of its first page, 0 where it has none
	 */
	record FileLine(FileItem item, boolean there, FilePaper paper, int first) {

		/** Whether it lies in the file. */
		public boolean done() {
			return there || paper != null;
		}

	}

}
