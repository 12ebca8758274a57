package org.yishitang.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The rows one transaction has to bring up to date: once each, at its end, when the case file says what will be
 * committed. Events are published in the middle of the work.
 */
class Pending implements TransactionSynchronization {

	private final Map<String, List<Consumer<LedgerRow>>> changes = new LinkedHashMap<>();

	private final RefreshingRow rows;

	Pending(RefreshingRow rows) {
		this.rows = rows;
	}

	void add(String no, Consumer<LedgerRow> change) {
		changes.computeIfAbsent(no, any -> new ArrayList<>()).add(change);
	}

	@Override
	public void beforeCommit(boolean readOnly) {
		changes.forEach(rows::refresh);
	}

}
