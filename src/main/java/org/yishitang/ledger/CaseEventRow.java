package org.yishitang.ledger;

import java.time.Instant;
import java.util.Map;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One line of the ledger: written once, never changed. */
@Entity
@Table(name = "case_event")
class CaseEventRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String caseNo;

	private String eventType;

	private String actor;

	private Instant happenedAt;

	private String oldValue;

	private String newValue;

	@Convert(converter = DetailsAsJson.class)
	private Map<String, String> details;

	protected CaseEventRow() {
	}

	CaseEventRow(String caseNo, String eventType, String actor, Instant happenedAt, String oldValue, String newValue,
			Map<String, String> details) {
		this.caseNo = caseNo;
		this.eventType = eventType;
		this.actor = actor;
		this.happenedAt = happenedAt;
		this.oldValue = oldValue;
		this.newValue = newValue;
		this.details = details;
	}

	TimelineEntry entry() {
		return new TimelineEntry(id, eventType, actor, happenedAt, oldValue, newValue, details);
	}

}
