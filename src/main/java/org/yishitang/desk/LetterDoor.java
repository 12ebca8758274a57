package org.yishitang.desk;

import java.util.List;

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

	private final List<LetterRight> rights;

	LetterDoor(CaseDoor door, Letters letters, DeskReader reader, List<LetterRight> rights) {
		this.door = door;
		this.letters = letters;
		this.reader = reader;
		this.rights = rights;
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
		return letters.find(no, id).filter(this::reads).orElseThrow(LetterDoor::notThere);
	}

	/** Whether the reader, who may see the matter, may read this letter of it. */
	boolean reads(Letter letter) {
		return rights.stream()
			.filter(right -> right.guarded().contains(letter.kind()))
			.allMatch(right -> right.reads(letter.caseNo()));
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
