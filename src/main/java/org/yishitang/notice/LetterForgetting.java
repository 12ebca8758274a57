package org.yishitang.notice;

import org.springframework.stereotype.Component;

/** Takes the words of a matter's letters out of the common store; numbers and dates stay. */
@Component
class LetterForgetting {

	private final LetterRows letters;

	private final LetterPaperRows papers;

	LetterForgetting(LetterRows letters, LetterPaperRows papers) {
		this.letters = letters;
		this.papers = papers;
	}

	void forget(String caseNo) {
		letters.findByCaseNoOrderByIssuedAtAscIdAsc(caseNo).forEach((letter) -> {
			letter.forget();
			papers.deleteByLetterId(letter.getId());
		});
	}

}
