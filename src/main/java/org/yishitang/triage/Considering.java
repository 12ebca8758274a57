package org.yishitang.triage;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.yishitang.petition.Classification;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;
import org.yishitang.petition.Procedure;

/** Asks the decision tables about a matter. */
@Component
class Considering {

	private final Parties parties;

	private final DecisionTables tables;

	private final SimpleTime simple;

	private final MessageSource words;

	Considering(Parties parties, DecisionTables tables, SimpleTime simple, MessageSource words) {
		this.parties = parties;
		this.tables = tables;
		this.simple = simple;
		this.words = words;
	}

	/** What the tables say about a matter under this classification, which it takes over. */
	Proposal consider(Petition petition, Classification classification) {
		petition.classify(classification);
		String nature = classification.nature() == null ? null : classification.nature().name();
		Proposal proposal = tables.propose(new TriageFacts(petition, nature, reachable(petition.no())));
		return proposal.procedure() == Procedure.SIMPLE && simple.over(petition)
				? proposal.by(Procedure.ORDINARY, words.getMessage("triage.switched.LATE", null, Locale.SIMPLIFIED_CHINESE))
				: proposal;
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
