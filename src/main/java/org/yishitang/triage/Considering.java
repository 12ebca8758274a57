package org.yishitang.triage;

import org.springframework.stereotype.Component;

import org.yishitang.petition.Classification;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;

/** Asks the decision tables about a matter. */
@Component
class Considering {

	private final Parties parties;

	private final DecisionTables tables;

	Considering(Parties parties, DecisionTables tables) {
		this.parties = parties;
		this.tables = tables;
	}

	/** What the tables say about a matter under this classification, which it takes over. */
	Proposal consider(Petition petition, Classification classification) {
		petition.classify(classification);
		String nature = classification.nature() == null ? null : classification.nature().name();
		return tables.propose(new TriageFacts(petition, nature, reachable(petition.no())));
	}

	/** Whether the petitioner gave a name and a phone number or address. */
	boolean reachable(String no) {
		return parties.findByCaseNoOrderByRoleAscPositionAsc(no)
			.stream()
			.filter(party -> party.role() == PartyRole.PETITIONER)
			.anyMatch(Considering::reachable);
	}

	private static boolean reachable(Party party) {
		return filled(party.name()) && (filled(party.phone()) || filled(party.address()));
	}

	private static boolean filled(String text) {
		return text != null && !text.isBlank();
	}

}
