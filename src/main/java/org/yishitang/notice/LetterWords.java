package org.yishitang.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.yishitang.petition.CaseNotes;

import org.springframework.stereotype.Component;

/** Writes letters from the office's templates, always in Chinese. */
@Component
class LetterWords {

	private final Wording wording;

	private final CaseNotes notes;

	private final Clock clock;

	LetterWords(Wording wording, CaseNotes notes, Clock clock) {
		this.wording = wording;
		this.notes = notes;
		this.clock = clock;
	}

	/** Arguments of the template: 0 number, 1 receipt number, 2 today, then what the caller adds. */
	String body(LetterKind kind, String number, String caseNo, List<String> more) {
		List<String> args = new ArrayList<>(List.of(number, caseNo, LocalDate.now(clock).toString()));
		args.addAll(more);
		return wording.of("notice.letter." + kind + ".body", args, Locale.CHINA);
	}

	/** With the words it quotes, which stay in the case file and are forgotten with it. */
	String whole(Letter letter) {
		return notes.text(letter.noteId()).map((quoted) -> letter.body() + "\n\n" + quoted + "\n").orElse(letter.body());
	}

}
