package org.yishitang.mediation;

import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.CaseLog;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** Tells what happened in a mediation, and finds the words that were typed about it. */
@Component
class MediationLog {

	private final Petitions petitions;

	private final CaseNotes notes;

	private final CaseLog log;

	MediationLog(Petitions petitions, CaseNotes notes, CaseLog log) {
		this.petitions = petitions;
		this.notes = notes;
		this.log = log;
	}

	Petition petition(String no) {
		return petitions.get(no);
	}

	/** Something happened; details without a value are left out. */
	void note(String no, CaseEventType type, String actor, String... details) {
		Map<String, String> said = new HashMap<>();
		for (int at = 0; at < details.length; at += 2) {
			if (details[at + 1] != null) {
				said.put(details[at], details[at + 1]);
			}
		}
		log.note(petitions.get(no), type, actor, said);
	}

	/** The words of a note, null where there is none. */
	String words(String note) {
		return notes.text(note).map(String::strip).filter(text -> !text.isEmpty()).orElse(null);
	}

	/** Keeps words in the case file. */
	String keep(String no, String field, String words, String actor) {
		return notes.keep(no, field, words, actor);
	}

}
