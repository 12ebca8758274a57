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

/** A step that was taken, by which version of the ladder; the database keeps one for each limit, step and end. */
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

	private String deadlineId;

	private Integer extensionAmount;

	private Integer ladderVersion;

	@Enumerated(EnumType.STRING)
	@Column(name = "action_kind")
	private LadderAction action;

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
		this.deadlineId = deadline.getId();
		this.extensionAmount = deadline.extensionAmount();
	}

	LadderStepTaken by(int version, LadderAction action) {
		this.ladderVersion = version;
		this.action = action;
		return this;
	}

	/** Whether it was taken for this very limit, extended since or not. */
	boolean of(Deadline deadline) {
		return deadline.getId().equals(deadlineId);
	}

	/** Whether it need not be taken again: the same end, or the same limit that was moved but not extended since. */
	boolean stillCountsFor(Deadline deadline) {
		return legalEnd.equals(deadline.legalEnd())
				|| of(deadline) && extensionAmount != null && extensionAmount == deadline.extensionAmount();
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
		return new Climbed(caseNo, rule, step, accounts, vacant, takenAt, anew,
				action == null ? LadderAction.REMIND : action, null);
	}

}
