package org.yishitang.petition;

import org.springframework.stereotype.Component;

/** Takes the words of a matter and its people out of the common store. */
@Component
public class Forgetting {

	private final CaseNotes notes;

	private final Parties parties;

	Forgetting(CaseNotes notes, Parties parties) {
		this.notes = notes;
		this.parties = parties;
	}

	/** Forgets text, place, notes and people; number and query code stay, so that the receipt can be tracked. */
	public void forget(Petition petition) {
		petition.removeText();
		notes.forget(petition.no());
		parties.findByCaseNoOrderByRoleAscPositionAsc(petition.no()).forEach(Party::erase);
	}

}
