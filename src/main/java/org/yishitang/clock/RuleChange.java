package org.yishitang.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A change of a limit: who wanted what and why, and who agreed. */
@Entity
public class RuleChange extends Kept {

	@Column(name = "rule_code")
	private String code;

	private String variant;

	@Column(name = "rule_profile")
	private String profile;

	private String baseRow;

	private int seenVersion;

	private Integer amount;

	@Enumerated(EnumType.STRING)
	private TimeUnitKind unit;

	@Column(name = "binding_kind")
	private String binding;

	private String basis;

	private LocalDate validFrom;

	private String reason;

	@Enumerated(EnumType.STRING)
	private RuleChangeState state = RuleChangeState.PENDING;

	private String proposedBy;

	private Instant proposedAt;

	private String decidedBy;

	private Instant decidedAt;

	private String decisionNote;

	private String enteredRow;

	protected RuleChange() {
	}

	RuleChange(DeadlineRule base, int seenVersion, RuleValues values, String reason, String by, Instant at) {
		super(UUID.randomUUID().toString());
		this.code = base.code();
		this.variant = base.variant();
		this.profile = values.profile();
		this.baseRow = base.getId();
		this.seenVersion = seenVersion;
		this.amount = values.amount();
		this.unit = values.unit();
		this.binding = values.binding();
		this.basis = values.basis();
		this.validFrom = values.validFrom();
		this.reason = reason;
		this.proposedBy = by;
		this.proposedAt = at;
	}

	void enter(DeadlineRule version) {
		state = RuleChangeState.IN_FORCE;
		enteredRow = version.getId();
	}

	void decide(RuleChangeState decision, String by, String note, Instant at) {
		state = decision;
		decidedBy = by;
		decisionNote = note;
		decidedAt = at;
	}

	/** The limit that gets a version. */
	public RuleSeries series() {
		return new RuleSeries(code, variant, profile);
	}

	/** Id of the version that held when it was proposed. */
	public String baseRow() {
		return baseRow;
	}

	/** Number of the latest version there was, 0 for none. */
	int seenVersion() {
		return seenVersion;
	}

	/** What is to hold. */
	public RuleValues values() {
		return new RuleValues(amount, unit, binding, basis, profile, validFrom);
	}

	public String reason() {
		return reason;
	}

	public RuleChangeState state() {
		return state;
	}

	/** Account id. */
	public String proposedBy() {
		return proposedBy;
	}

	public Instant proposedAt() {
		return proposedAt;
	}

	/** Account id of the second person, null where none is needed or none has decided. */
	public String decidedBy() {
		return decidedBy;
	}

	public Instant decidedAt() {
		return decidedAt;
	}

	/** What the second person wrote, else null. */
	public String decisionNote() {
		return decisionNote;
	}

	/** Id of the version it became, else null. */
	public String enteredRow() {
		return enteredRow;
	}

}
