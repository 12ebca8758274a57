package org.yishitang.triage;

import java.util.UUID;

import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseNumbers;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Petitions;

/** Writes a part of a matter into rows of its own, with the people of the whole. */
@Component
class PartRows {

	private final CaseNumbers numbers;

	private final Petitions petitions;

	private final Parties parties;

	PartRows(CaseNumbers numbers, Petitions petitions, Parties parties) {
		this.numbers = numbers;
		this.petitions = petitions;
		this.parties = parties;
	}

	/** Those who joined the whole stay there: they joined what it was then. */
	Petition write(Petition whole, String text) {
		Petition part = petitions.save(whole.splitOff(numbers.next(), text));
		for (Party person : parties.findByCaseNoOrderByRoleAscPositionAsc(whole.no())) {
			if (person.role() != PartyRole.SUPPORTER) {
				parties.save(new Party(UUID.randomUUID().toString(), part.no(), person.role(), person.position(),
						person.name(), person.phone(), person.address()));
			}
		}
		return part;
	}

}
