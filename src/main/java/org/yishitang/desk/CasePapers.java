package org.yishitang.desk;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import org.yishitang.access.Masking;
import org.yishitang.clock.Deadline;
import org.yishitang.clock.Deadlines;
import org.yishitang.ledger.DeadlineDates;
import org.yishitang.petition.CaseNotes;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Status;
import org.yishitang.triage.RestrictedStore;

import org.springframework.stereotype.Component;

/** The limits and the written words of a matter, ready to be shown. */
@Component
class CasePapers {

	private final Deadlines deadlines;

	private final CaseNotes notes;

	private final RestrictedStore restricted;

	private final Clock clock;

	CasePapers(Deadlines deadlines, CaseNotes notes, RestrictedStore restricted, Clock clock) {
		this.deadlines = deadlines;
		this.notes = notes;
		this.restricted = restricted;
		this.clock = clock;
	}

	/** What was asked; of an accusation from its own store, since {@link CaseDoor} opens it to the liaison only. */
	String text(Petition matter, Collection<String> names) {
		String told = matter.status() == Status.RESTRICTED ? restricted.text(matter.no()).orElse("") : matter.text();
		return Masking.freeText(told, names);
	}

	List<CaseView.DeadlineView> deadlines(String no) {
		return deadlines.of(no).stream().map(this::shown).toList();
	}

	List<CaseView.NoteView> notes(String no, Collection<String> names) {
		return notes.of(no)
			.stream()
			.filter(note -> !note.text().isBlank())
			.map(note -> new CaseView.NoteView(note.getId(), note.field(), Masking.freeText(note.text(), names),
					note.author(), note.writtenAt()))
			.toList();
	}

	private CaseView.DeadlineView shown(Deadline deadline) {
		DeadlineDates dates = DeadlineDates.of(deadline, clock.getZone());
		return new CaseView.DeadlineView(deadline.rule(), deadline.title(), dates.from(), dates.legal(), dates.target(),
				deadline.state(), deadlines.light(deadline), deadline.basis(), deadline.covered());
	}

	/** The people, masked; those of an accusation stand in its own store. */
	List<CaseView.PartyView> people(Petition matter, List<Party> common) {
		return matter.status() == Status.RESTRICTED
				? restricted.people(matter.no()).stream().map(one -> masked(one.role(), one.name(), one.phone(), one.address())).toList()
				: common.stream().map(one -> masked(one.role(), one.name(), one.phone(), one.address())).toList();
	}

	private static CaseView.PartyView masked(PartyRole role, String name, String phone, String address) {
		return new CaseView.PartyView(role, Masking.name(name), Masking.phone(phone), Masking.address(address));
	}

}
