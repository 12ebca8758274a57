package org.yishitang.intake;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;

/** A refused withdrawal may be asked for again. */
@Component
class WithdrawalSettled {

	private final ReceiptRows rows;

	WithdrawalSettled(ReceiptRows rows) {
		this.rows = rows;
	}

	@EventListener
	void on(CaseEvent event) {
		if (event.type() == CaseEventType.WITHDRAWAL_REFUSED) {
			rows.findByNo(event.no()).ifPresent(row -> row.withdrawalAsked(null));
		}
	}

}
