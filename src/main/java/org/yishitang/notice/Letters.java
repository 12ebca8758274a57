package org.yishitang.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.yishitang.petition.Petition;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues the statutory letters of a matter and records how they were served. */
@Component
@Transactional
public class Letters {

	private final LetterRows rows;

	private final LetterNumbers numbers;

	private final LetterWords words;

	private final Outbox outbox;

	private final Clock clock;

	Letters(LetterRows rows, LetterNumbers numbers, LetterWords words, Outbox outbox, Clock clock) {
		this.rows = rows;
		this.numbers = numbers;
		this.words = words;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Issues a letter, once for each kind and cycle, and sends it to the printer.
	 * @param noteId record of words that the letter quotes from the case file, may be null
	 * @param args what the letter says besides its number, the receipt number and the date: dates and codes
	 * @return the letter, also where it was issued before
	 */
	public Letter issue(Petition petition, LetterKind kind, String noteId, List<String> args) {
		return rows.findByCaseNoAndKindAndCycle(petition.no(), kind, petition.cycle())
			.orElseGet(() -> write(petition, kind, noteId, args));
	}

	/** Records that the petitioner has it; the first time counts. */
	public void serve(String caseNo, LetterKind kind, int cycle, Manner manner, Instant at) {
		rows.findByCaseNoAndKindAndCycle(caseNo, kind, cycle).ifPresent((letter) -> letter.served(manner, at));
	}

	/** The letter of this kind in this cycle, if it was issued. */
	public Optional<Letter> find(String caseNo, LetterKind kind, int cycle) {
		return rows.findByCaseNoAndKindAndCycle(caseNo, kind, cycle);
	}

	/** All letters of a matter, oldest first. */
	public List<Letter> of(String caseNo) {
		return rows.findByCaseNoOrderByIssuedAtAscIdAsc(caseNo);
	}

	/**
	 * The words of a letter, for paper.
	 * @throws java.util.NoSuchElementException where there is no such letter
	 */
	public String text(String letterId) {
		return words.whole(rows.findById(letterId).orElseThrow());
	}

	private Letter write(Petition petition, LetterKind kind, String noteId, List<String> args) {
		Instant now = clock.instant();
		String number = numbers.next(kind);
		Letter letter = rows.save(new Letter(UUID.randomUUID().toString(), petition.no(), kind, petition.cycle(),
				number, now)
			.saying(words.body(kind, number, petition.no(), args), noteId));
		outbox.post(new Message("letter/" + letter.getId(), petition.no(), "letter", Medium.PRINT,
				PrintChannel.PRINTER, PrintChannel.LETTER, List.of(letter.getId())));
		return letter;
	}

}
