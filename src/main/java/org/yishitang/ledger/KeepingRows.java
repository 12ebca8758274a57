package org.yishitang.ledger;

import java.util.List;
import java.util.function.Consumer;

import org.yishitang.clock.DeadlineMoved;
import org.yishitang.clock.DeadlineOpened;
import org.yishitang.clock.DeadlineSettled;
import org.yishitang.clock.DeadlineState;
import org.yishitang.clock.DeadlinesMoved;
import org.yishitang.clock.LadderClimbed;
import org.yishitang.clock.LadderStep;
import org.yishitang.clock.Light;
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

	private static final int AT_ONCE = 500;

	private final RefreshingRow rows;

	private final TransactionOperations transactions;

	KeepingRows(RefreshingRow rows, TransactionOperations transactions) {
		this.rows = rows;
		this.transactions = transactions;
	}

	@EventListener
	void on(CaseEvent event) {
		if (event.type() == CaseEventType.DUE_DATE_MOVED) {
			rows.happened(event.no(), event.type().name(), event.at());
			return;
		}
		later(event.no(), row -> {
			row.happened(event.type().name(), event.at());
			if (event.type() == CaseEventType.SUPERVISED) {
				row.supervised(Boolean.parseBoolean(event.details().get("listed")));
			}
			String light = event.details().get("light");
			if (light != null) {
				row.raised(light.isEmpty() ? null : Light.valueOf(light), event.at());
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

	@EventListener
	void on(DeadlineMoved moved) {
		if (!moved.byNotice()) {
			later(moved.deadline().caseNo(), row -> row.settled(moved.deadline().rule()));
		}
	}

	/** What a notice moves are dates only, and many: they are copied together. Steps that were told stay told. */
	@EventListener
	void on(DeadlinesMoved event) {
		List<String> nos = event.moved().stream().map(moved -> moved.deadline().caseNo()).distinct().toList();
		for (int from = 0; from < nos.size(); from += AT_ONCE) {
			rows.redate(nos.subList(from, Math.min(nos.size(), from + AT_ONCE)));
		}
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
