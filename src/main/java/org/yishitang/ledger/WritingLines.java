package org.yishitang.ledger;

import org.yishitang.petition.CaseEvent;
import org.yishitang.petition.Status;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes a line for everything that happens to a matter, in the transaction that makes it happen. */
@Component
class WritingLines {

	private final CaseEventRows rows;

	WritingLines(CaseEventRows rows) {
		this.rows = rows;
	}

	@EventListener
	void on(CaseEvent event) {
		rows.save(new CaseEventRow(event.no(), event.type().name(), event.actor(), event.at(), name(event.before()),
				name(event.after()), event.details()));
	}

	private static String name(Status status) {
		return status == null ? null : status.name();
	}

}
