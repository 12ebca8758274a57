package org.yishitang.desk;

import java.util.Optional;

import org.yishitang.ledger.Ledger;
import org.yishitang.ledger.LedgerItem;
import org.yishitang.ledger.Scope;
import org.yishitang.ledger.Visibility;

import org.springframework.stereotype.Component;

/** Opens a matter to those who may see it: by their scope, or because a task of it waits for them. */
@Component
class CaseDoor {

	private final Visibility visibility;

	private final Ledger ledger;

	private final Work work;

	CaseDoor(Visibility visibility, Ledger ledger, Work work) {
		this.visibility = visibility;
		this.ledger = ledger;
		this.work = work;
	}

	/** The matter's line in the ledger; empty as if it did not exist for everybody else. */
	Optional<LedgerItem> open(String no, String account) {
		Scope scope = visibility.of(account);
		return ledger.find(no, scope).or(() -> scope.registrar() != null && work.concerns(account, no)
				? ledger.find(no, Scope.everything(account)) : Optional.empty());
	}

}
