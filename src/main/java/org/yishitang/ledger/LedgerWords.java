package org.yishitang.ledger;

import java.util.List;

import org.yishitang.access.Masking;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.petition.Petition;

import org.springframework.stereotype.Component;

/** The words of a matter as lists and searches may have them: without the names and numbers of its people. */
@Component
class LedgerWords {

	private static final int SUMMARY = 120;

	private static final String SOMEBODY = "某";

	private final Parties parties;

	private final WordIndex index;

	LedgerWords(Parties parties, WordIndex index) {
		this.parties = parties;
		this.index = index;
	}

	void write(Petition petition, LedgerRow row) {
		List<Party> people = parties.findByCaseNoOrderByRoleAscPositionAsc(petition.no());
		String text = without(people, petition.text() == null ? "" : petition.text());
		String place = petition.place().address() == null ? "" : petition.place().address();
		if (row.reads(petitioner(people), summary(text), index.mark(text + "\n" + place))) {
			index.write(petition.no(), text + "\n" + place);
		}
	}

	private static String petitioner(List<Party> people) {
		return people.stream()
			.filter(party -> party.role() == PartyRole.PETITIONER && party.name() != null)
			.findFirst()
			.map(party -> Masking.name(party.name()))
			.orElse(null);
	}

	private static String without(List<Party> people, String text) {
		String rest = text;
		for (Party party : people) {
			if (party.name() != null && party.name().strip().length() > 1) {
				rest = rest.replace(party.name().strip(), SOMEBODY);
			}
		}
		return Masking.freeText(rest);
	}

	private static String summary(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		int length = line.codePointCount(0, line.length());
		return length <= SUMMARY ? line : line.substring(0, line.offsetByCodePoints(0, SUMMARY)) + "…";
	}

}
