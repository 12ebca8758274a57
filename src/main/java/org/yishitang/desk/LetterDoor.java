package org.yishitang.desk;

import org.yishitang.ledger.LedgerItem;
import org.yishitang.notice.Letter;
import org.yishitang.notice.Letters;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens the letters of a matter to those who may see the matter and read letters: a letter bears the names. */
@Component
class LetterDoor {

	private final CaseDoor door;

	private final Letters letters;

	private final DeskReader reader;

	LetterDoor(CaseDoor door, Letters letters, DeskReader reader) {
		this.door = door;
		this.letters = letters;
		this.reader = reader;
	}

	/** The matter, or 404 as if there were none. */
	LedgerItem open(String no) {
		if (!reader.readsLetters()) {
			throw notThere();
		}
		return door.open(no, reader.id()).orElseThrow(LetterDoor::notThere);
	}

	/** A letter of the matter, or 404. */
	Letter letter(String no, String id) {
		open(no);
		return letters.find(no, id).filter(letter -> reader.reads(letter.kind())).orElseThrow(LetterDoor::notThere);
	}

	/** The same for those who record how it was served. */
	Letter toServe(String no, String id) {
		if (!reader.serves()) {
			throw notThere();
		}
		return letter(no, id);
	}

	/** Who works at the desk now. */
	String actor() {
		return reader.id();
	}

	static ResponseStatusException notThere() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
