package org.yishitang.ledger;

import java.util.List;

import org.springframework.stereotype.Component;

/** What happened to a matter, in the order in which it was written down. */
@Component
public class Timeline {

	private final CaseEventRows rows;

	Timeline(CaseEventRows rows) {
		this.rows = rows;
	}

	/** All lines of a matter, oldest first; empty for an unknown number. */
	public List<TimelineEntry> of(String no) {
		return rows.findByCaseNoOrderById(no).stream().map(CaseEventRow::entry).toList();
	}

}
