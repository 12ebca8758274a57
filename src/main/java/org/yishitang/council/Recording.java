package org.yishitang.council;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.yishitang.petition.CaseNotes;

/** Writes down what is said in a sitting: statements apart, undisputed facts first, then proposals. */
@Component
@Transactional
public class Recording {

	private final SittingDesk desk;

	private final SittingEntryRows rows;

	private final CaseNotes notes;

	private final Clock clock;

	Recording(SittingDesk desk, SittingEntryRows rows, CaseNotes notes, Clock clock) {
		this.desk = desk;
		this.rows = rows;
		this.notes = notes;
		this.clock = clock;
	}

	/** The agenda, one a line. */
	public void agenda(String no, String agenda, String actor) {
		Sitting sitting = desk.lockLatest(no);
		List<String> lines = lines(agenda);
		for (int at = 0; at < lines.size(); at++) {
			keep(entry(sitting, EntryKind.AGENDA, at + 1, lines.get(at)), actor);
		}
	}

	/**
	 * Statements of each side, and the facts nobody disputes.
	 * @param statements ids of notes by side; sides that said nothing are missing
	 * @param facts id of the note with the facts, one a line
	 * @param signed code of who signed the facts
	 */
	public void statements(String no, Map<Side, String> statements, String facts, String signed, String actor) {
		Sitting sitting = desk.lockLatest(no);
		rows.deleteBySittingIdAndKind(sitting.getId(), EntryKind.STATEMENT);
		rows.deleteBySittingIdAndKind(sitting.getId(), EntryKind.FACT);
		int position = 0;
		for (Side side : Side.values()) {
			String words = notes.text(statements.get(side)).orElse("");
			if (!words.isBlank()) {
				keep(entry(sitting, EntryKind.STATEMENT, ++position, words).of(side), actor);
			}
		}
		List<String> lines = lines(facts);
		for (int at = 0; at < lines.size(); at++) {
			keep(entry(sitting, EntryKind.FACT, at + 1, lines.get(at)).signed(signed), actor);
		}
	}

	/** The proposals, one a line; the vote is open from now on. */
	public void proposals(String no, String proposals, String actor) {
		Sitting sitting = desk.lockLatest(no);
		rows.deleteBySittingIdAndKind(sitting.getId(), EntryKind.PROPOSAL);
		List<String> lines = lines(proposals);
		for (int at = 0; at < lines.size(); at++) {
			keep(entry(sitting, EntryKind.PROPOSAL, at + 1, lines.get(at)), actor);
		}
		sitting.become(SittingState.VOTING);
	}

	private List<String> lines(String note) {
		return lines(notes.text(note));
	}

	/** Lines with words in them. */
	static List<String> lines(java.util.Optional<String> text) {
		return text.stream().flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	private static SittingEntry entry(Sitting sitting, EntryKind kind, int position, String words) {
		return new SittingEntry(UUID.randomUUID().toString(), sitting.getId(), kind, position, words);
	}

	private void keep(SittingEntry entry, String actor) {
		rows.save(entry.written(actor, clock.instant()));
	}

}
