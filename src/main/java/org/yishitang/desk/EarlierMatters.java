package org.yishitang.desk;

import java.util.Comparator;
import java.util.List;

import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.Scope;
import org.yishitang.petition.Parties;
import org.yishitang.petition.Party;
import org.yishitang.petition.PartyRole;
import org.yishitang.vault.LookUp;
import org.yishitang.vault.Vault;

import org.springframework.stereotype.Component;

/** What the person on the phone or at the counter raised before; never accusations. */
@Component
class EarlierMatters {

	private final Parties parties;

	private final Ledger ledger;

	private final Vault vault;

	EarlierMatters(Parties parties, Ledger ledger, Vault vault) {
		this.parties = parties;
		this.ledger = ledger;
		this.vault = vault;
	}

	List<LedgerItem> of(String phone) {
		String number = phone.replaceAll("[\\s()（）-]", "");
		if (number.length() < 7) {
			return List.of();
		}
		List<String> nos = parties.findTop20ByPhoneIndexInAndRoleOrderByCaseNoDesc(vault.indexes(LookUp.PHONE, number), PartyRole.PETITIONER)
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
