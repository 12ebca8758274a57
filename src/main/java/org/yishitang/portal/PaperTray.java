package org.yishitang.portal;

import java.util.List;

import org.springframework.stereotype.Component;

import org.yishitang.intake.TrackedPetition;
import org.yishitang.notice.Letter;
import org.yishitang.notice.Letters;
import org.yishitang.notice.ServingLetters;

/** The letters that lie ready for a petitioner; taking them up proves that they arrived. */
@Component
class PaperTray {

	private final Letters letters;

	private final ServingLetters serving;

	PaperTray(Letters letters, ServingLetters serving) {
		this.letters = letters;
		this.serving = serving;
	}

	/** The letters of the petitioner's own matter; somebody who joined another's gets none. */
	List<MatterView.Paper> of(TrackedPetition matter) {
		return mine(matter).stream()
			.map(letter -> new MatterView.Paper(letter.getId(), letter.kind().name(), letter.letterNo(), letter.issuedAt(),
					letters.text(letter.getId()), letter.formVersion() != null))
			.toList();
	}

	/** The same, read on the page: the first time is kept. */
	List<MatterView.Paper> taken(TrackedPetition matter) {
		serving.opened(matter.caseNo(), mine(matter).stream().map(Letter::getId).toList());
		return of(matter);
	}

	private List<Letter> mine(TrackedPetition matter) {
		return matter.supporter() ? List.of() : letters.toPetitioner(matter.caseNo());
	}

}
