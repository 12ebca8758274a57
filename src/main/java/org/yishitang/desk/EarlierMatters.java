package org.yishitang.desk;

import java.util.Comparator;
import java.util.List;

import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.Scope;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;

import org.springframework.stereotype.Component;

/** What the person on the phone or at the counter raised before; never accusations. */
@Component
class EarlierMatters {

	private final Parties parties;

	private final Ledger ledger;

	EarlierMatters(Parties parties, Ledger ledger) {
		this.parties = parties;
		this.ledger = ledger;
	}

	List<LedgerItem> of(String phone) {
		String number = phone.replaceAll("[\\s()（）-]", "");
		if (number.length() < 7) {
			return List.of();
		}
		List<String> nos = parties.findTop20ByPhoneAndRoleOrderByCaseNoDesc(number, PartyRole.PETITIONER)
			.stream()
			.map(Party::caseNo)
			.distinct()
			.toList();
		return ledger.lines(nos, Scope.everything())
			.stream()
			.sorted(Comparator.comparing(LedgerItem::receivedAt).reversed())
			.toList();
	}

}
