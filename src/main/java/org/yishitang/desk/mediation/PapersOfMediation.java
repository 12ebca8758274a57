package org.yishitang.desk.mediation;

import java.util.List;

import org.yishitang.mediation.Confirming;
import org.yishitang.mediation.MediationCase;
import org.yishitang.mediation.Performance;
import org.yishitang.notice.Letter;
import org.yishitang.notice.LetterKind;
import org.yishitang.notice.LetterLine;
import org.yishitang.notice.Letters;
import org.yishitang.petition.Petitions;

import org.springframework.stereotype.Component;

/** The papers of a mediation as lines and files. */
@Component
class PapersOfMediation {

	private final Letters letters;

	private final MediationFile file;

	private final Petitions petitions;

	private final Confirming confirming;

	PapersOfMediation(Letters letters, MediationFile file, Petitions petitions, Confirming confirming) {
		this.confirming = confirming;
		this.letters = letters;
		this.file = file;
		this.petitions = petitions;
	}

	byte[] draftFile(MediationCase mediation, LetterKind kind) {
		return letters.draft(petitions.get(mediation.caseNo()), kind);
	}

	List<LetterLine> draft(MediationCase mediation, LetterKind kind) {
		return letters.draftLines(petitions.get(mediation.caseNo()), kind);
	}

	/** Whether the court may be asked about this mediation; 404 else. */
	void confirmable(MediationCase mediation) {
		confirming.of(mediation.caseNo())
			.filter(right -> right.getId().equals(mediation.getId()))
			.orElseThrow(MediationDoor::notThere);
	}

	/** An issued paper of this mediation, or 404. */
	Letter letter(MediationCase mediation, String id) {
		return file.letters(mediation)
			.stream()
			.filter(letter -> letter.getId().equals(id))
			.findFirst()
			.orElseThrow(MediationDoor::notThere);
	}

	List<LetterLine> lines(Letter letter) {
		return letters.lines(letter);
	}

	byte[] document(Letter letter) {
		return letters.document(letter.getId()).orElseThrow(MediationDoor::notThere);
	}

	/** What was promised in it. */
	List<Performance> promises(MediationCase mediation) {
		return file.promises(mediation);
	}

	/** All issued papers with their lines. */
	List<Printed> printed(MediationCase mediation) {
		return file.letters(mediation).stream().map(letter -> new Printed(letter, letters.lines(letter))).toList();
	}

	/** An issued paper with its lines. */
	record Printed(Letter letter, List<LetterLine> lines) {

	}

}
