package org.yishitang.petition;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** Keeps what people type in the case file, so that only a record id travels through the engine. */
@Component
public class CaseNotes {

	private final CaseNoteRows rows;

	private final Clock clock;

	CaseNotes(CaseNoteRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * Keeps a text.
	 * @param field which field of which form, e.g. {@code draft-opinion.opinion}
	 * @return the record id
	 */
	public String keep(String caseNo, String field, String text, String author) {
		String id = UUID.randomUUID().toString();
		return rows.save(new CaseNote(id, caseNo, field, text, author, clock.instant())).getId();
	}

	/** The text of a record, empty where there is none. */
	public Optional<String> text(String id) {
		return id == null ? Optional.empty() : rows.findById(id).map(CaseNote::text);
	}

	/** All notes of a matter, oldest first. */
	public List<CaseNote> of(String caseNo) {
		return rows.findByCaseNoOrderByWrittenAtAscIdAsc(caseNo);
	}

	/** Takes the words of a matter out of the common store. */
	public void forget(String caseNo) {
		of(caseNo).forEach(CaseNote::forget);
	}

}
