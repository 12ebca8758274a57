package org.yishitang.ledger;

import java.util.function.Consumer;

import org.yishitang.clock.DeadlineMoved;
import org.yishitang.clock.DeadlineOpened;
import org.yishitang.clock.DeadlineSettled;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.LadderClimbed;
import org.yishitang.clock.LadderStep;
import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.CaseEventType;
import org.yishitang.petition.Satisfaction;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the list in step with everything that happens, in the same transaction. */
@Component
class KeepingRows {

	private final RefreshingRow rows;

	private final TransactionOperations transactions;

	KeepingRows(RefreshingRow rows, TransactionOperations transactions) {
		this.rows = rows;
		this.transactions = transactions;
	}

	@EventListener
	void on(CaseEvent event) {
		later(event.no(), row -> {
			row.happened(event.type().name(), event.at());
			if (event.type() == CaseEventType.SUPERVISED) {
				row.supervised(Boolean.parseBoolean(event.details().get("listed")));
			}
			String said = event.details().get("satisfaction");
			if (said != null) {
				row.said(Satisfaction.valueOf(said));
			}
		});
	}

	@EventListener
	void on(DeadlineOpened opened) {
		later(opened.deadline().caseNo(), row -> {
		});
	}

	/** Of a limit that a notice moved, the steps that were told stay told. */
	@EventListener
	void on(DeadlineMoved moved) {
		later(moved.deadline().caseNo(), row -> {
			if (!moved.byNotice()) {
				row.settled(moved.deadline().rule());
			}
		});
	}

	@EventListener
	void on(DeadlineSettled settled) {
		later(settled.caseNo(), row -> {
			if (settled.state() == DeadlineState.BREACHED) {
				row.breached();
			}
			else {
				row.settled(settled.rule());
			}
		});
	}

	@EventListener
	void on(LadderClimbed climbed) {
		later(climbed.caseNo(), row -> {
			row.climbed(climbed.rule(), climbed.step().name());
			if (climbed.step() == LadderStep.BREACH) {
				row.breached();
			}
		});
	}

	private void later(String no, Consumer<LedgerRow> change) {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			pending().add(no, change);
		}
		else {
			transactions.executeWithoutResult(alone -> later(no, change));
		}
	}

	private Pending pending() {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(Pending.class::isInstance)
			.map(Pending.class::cast)
			.findFirst()
			.orElseGet(() -> {
				Pending first = new Pending(rows);
				TransactionSynchronizationManager.registerSynchronization(first);
				return first;
			});
	}

}
