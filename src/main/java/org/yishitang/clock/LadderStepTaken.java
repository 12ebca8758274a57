package org.yishitang.clock;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A step that was taken; the same step of the same limit and due date is never taken again. */
@Entity
class LadderStepTaken {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private String caseNo;

	@Column(name = "rule_code")
	private String rule;

	private Instant legalEnd;

	@Enumerated(EnumType.STRING)
	@Column(name = "ladder_step")
	private LadderStep step;

	private String recipients;

	private boolean vacant;

	private Instant takenAt;

	protected LadderStepTaken() {
	}

	LadderStepTaken(Deadline deadline, LadderStep step, Recipients recipients, Instant takenAt) {
		this.caseNo = deadline.caseNo();
		this.rule = deadline.rule();
		this.legalEnd = deadline.legalEnd();
		this.step = step;
		this.recipients = String.join(",", recipients.accounts());
		this.vacant = recipients.vacant();
		this.takenAt = takenAt;
	}

	/** The limit got another end; the step stays taken. */
	void follow(Instant end) {
		legalEnd = end;
	}

	/** What may be there only once, with this end. */
	String key(Instant end) {
		return "%s/%s/%s/%s".formatted(caseNo, rule, step, end);
	}

	String caseNo() {
		return caseNo;
	}

	String rule() {
		return rule;
	}

	Instant legalEnd() {
		return legalEnd;
	}

	LadderStep step() {
		return step;
	}

	Climbed climbed(boolean anew) {
		List<String> accounts = recipients.isEmpty() ? List.of() : List.of(recipients.split(","));
		return new Climbed(caseNo, rule, step, accounts, vacant, takenAt, anew);
	}

}
