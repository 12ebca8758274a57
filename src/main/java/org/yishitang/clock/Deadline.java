package org.yishitang.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** A limit that runs in a case. It keeps the words of the law it was opened by. */
@Entity
@Table(name = "case_deadline")
public class Deadline extends Kept {

	private String caseNo;

	@Column(name = "rule_code")
	private String rule;

	private String variant;

	@Column(name = "rule_profile")
	private String profile;

	@Embedded
	private KeptRule kept;

	@Enumerated(EnumType.STRING)
	private DeadlineState state = DeadlineState.RUNNING;

	private Instant countedFrom;

	private Instant runsFrom;

	private LocalDate stated;

	@Embedded
	private DueDays days;

	private int extensionAmount;

	private String reason;

	private Instant openedAt;

	private Instant settledAt;

	private Instant extendedAt;

	private Instant doneAt;

	protected Deadline() {
	}

	Deadline(String caseNo, String rule, DueDate due, LocalDate stated, String extensionRow, Instant openedAt) {
		super(UUID.randomUUID().toString());
		this.caseNo = caseNo;
		this.rule = rule;
		this.variant = due.rule().variant();
		this.profile = due.rule().profile();
		this.kept = KeptRule.of(due.rule(), extensionRow);
		this.countedFrom = due.from().atZone(due.zone()).toInstant();
		this.runsFrom = due.runsFrom();
		this.stated = stated;
		this.openedAt = openedAt;
		fallOn(due);
	}

	/** Takes the dates of a new count; says whether they differ. */
	boolean fallOn(DueDate due) {
		DueDays before = days;
		days = DueDays.of(due);
		return !days.equals(before);
	}

	/** Takes the dates of a count that is longer by this many units. */
	void lengthen(DueDate due, int amount, DeadlineState now, Instant at) {
		extensionAmount = amount;
		extendedAt = at;
		state = now;
		fallOn(due);
	}

	void settle(DeadlineState end, Instant at) {
		state = end;
		settledAt = at;
	}

	/** What had been breached is done at last, or is no longer owed. */
	void done(Instant at) {
		doneAt = state == DeadlineState.BREACHED && doneAt == null ? at : doneAt;
	}

	void exempt(String reasonCode, Instant at) {
		reason = reasonCode;
		settle(DeadlineState.EXEMPT, at);
	}

	public String caseNo() {
		return caseNo;
	}

	/** E.g. {@code DL-06}. */
	public String rule() {
		return rule;
	}

	/** E.g. {@code L1}; empty for none. */
	public String variant() {
		return variant;
	}

	public String profile() {
		return profile;
	}

	/** What is due, in Chinese. */
	public String title() {
		return kept.title();
	}

	/** Law and article, in Chinese, as they stood when the limit was opened. */
	public String basis() {
		return kept.basis();
	}

	public TimeUnitKind unit() {
		return kept.unit();
	}

	/** Whether the escalation ladder runs. */
	public boolean guarded() {
		return kept.guarded();
	}

	public DeadlineState state() {
		return state;
	}

	/** The event that started it. */
	public Instant from() {
		return countedFrom;
	}

	/** When its first unit begins: 00:00 after the event, or the event itself for hours. */
	public Instant runsFrom() {
		return runsFrom;
	}

	/** The day the sender stated (DL-17), else null. */
	public LocalDate stated() {
		return stated;
	}

	/** Last day before rolling; with an extension, its last day before rolling. */
	public LocalDate rawLast() {
		return days.rawLast();
	}

	/** Last lawful day; for hours the day of {@link #legalEnd()}. */
	public LocalDate dueLegal() {
		return days.dueLegal();
	}

	/** The office's own aim: the raw last day, or the working day before it. */
	public LocalDate dueTarget() {
		return days.dueTarget();
	}

	/** The moment from which it is late: 00:00 after the legal due day, or the hour. */
	public Instant legalEnd() {
		return days.legalEnd();
	}

	/** The moment from which the target is missed. */
	public Instant targetEnd() {
		return days.targetEnd();
	}

	/** Due date of the task: 23:59:59 of the legal due day, or the hour. */
	public Instant taskDue() {
		return unit().aroundTheClock() ? legalEnd() : legalEnd().minusSeconds(1);
	}

	/** Follow-up date of the task: 23:59:59 of the target day, or the hour. */
	public Instant taskFollowUp() {
		return unit().aroundTheClock() ? targetEnd() : targetEnd().minusSeconds(1);
	}

	/** Legal due day, or date-time for limits in hours. */
	public Temporal due(ZoneId zone) {
		return unit().aroundTheClock() ? legalEnd().atZone(zone).toLocalDateTime() : dueLegal();
	}

	/** Whether every year it depends on has a published notice; if not, the date is provisional (暂定). */
	public boolean covered() {
		return days.provisionalYear() == null;
	}

	/** The year without a published notice it depends on, else null. */
	public Integer provisionalYear() {
		return days.provisionalYear();
	}

	/** By how many units of its extension rule it was extended, or its hearing days (DL-11); 0 for none. */
	public int extensionAmount() {
		return extensionAmount;
	}

	/** Why nothing is owed (state EXEMPT), else null. */
	public String reason() {
		return reason;
	}

	/** What it was opened by. */
	KeptRule kept() {
		return kept;
	}

	/** When it was extended, else null. */
	Instant extendedAt() {
		return extendedAt;
	}

	/** When the work was really done or dropped, also after a breach; null while it is still owed. */
	Instant endedAt() {
		return state == DeadlineState.BREACHED ? doneAt : settledAt;
	}

	public Instant openedAt() {
		return openedAt;
	}

	/** When it was met, breached or cancelled. */
	public Instant settledAt() {
		return settledAt;
	}

}
