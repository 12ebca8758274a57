package org.yishitang.clock;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** A limit as data: how long, counted in what, by which law. A change is a later row; none is ever altered. */
@Entity
public class DeadlineRule implements Persistable<String> {

	private static final String SAFETY = "DL-4[0-3]";

	@Id
	private String id;

	@Version
	private Long version;

	@Column(name = "rule_code")
	private String code;

	private String variant;

	@Column(name = "rule_profile")
	private String profile;

	private LocalDate validFrom;

	private int versionNo = 1;

	private String title;

	private Integer amount;

	@Enumerated(EnumType.STRING)
	private TimeUnitKind unit;

	@Column(name = "binding_kind")
	private String binding;

	private String basis;

	private boolean rolls;

	private boolean guarded;

	private boolean listedOnBreach;

	@Column(name = "extension_rule")
	private String extension;

	protected DeadlineRule() {
	}

	private DeadlineRule(DeadlineRule earlier, RuleValues values, int versionNo) {
		RuleSeries series = earlier.series().in(values.profile());
		this.id = series.id() + "/" + versionNo;
		this.code = series.code();
		this.variant = series.variant();
		this.profile = series.profile();
		this.title = earlier.title;
		this.guarded = earlier.guarded;
		this.listedOnBreach = earlier.listedOnBreach;
		this.extension = earlier.extension;
		this.versionNo = versionNo;
		this.validFrom = values.validFrom();
		this.amount = values.amount();
		this.unit = values.unit();
		this.binding = values.binding();
		this.basis = values.basis();
		this.rolls = earlier.rollsIn(values.unit());
	}

	/** The same limit with other values, as version of this number of its own or another local model. */
	DeadlineRule revised(RuleValues values, int number) {
		return new DeadlineRule(this, values, number);
	}

	/** Hours never roll, safety limits neither. */
	private boolean rollsIn(TimeUnitKind counted) {
		return !counted.aroundTheClock() && (unit.aroundTheClock() ? !code.matches(SAFETY) : rolls);
	}

	/** Which limit this is a version of. */
	public RuleSeries series() {
		return new RuleSeries(code, variant, profile);
	}

	/** Its number among the versions of the limit, from 1 in the order they were entered. */
	public int versionNo() {
		return versionNo;
	}

	/** What may differ between versions. */
	public RuleValues values() {
		return new RuleValues(amount, unit, binding, basis, profile, validFrom);
	}

	/** E.g. {@code DL-06}. */
	public String code() {
		return code;
	}

	/** E.g. {@code L1}; empty where a rule has no variants. */
	public String variant() {
		return variant;
	}

	/** {@code default} or the name of a local model, e.g. {@code shandong}. */
	public String profile() {
		return profile;
	}

	/** Events from this day on are counted by this row. */
	public LocalDate validFrom() {
		return validFrom;
	}

	/** What is due, in Chinese. */
	public String title() {
		return title;
	}

	/** How many units; null where the sender states the day. */
	public Integer amount() {
		return amount;
	}

	public TimeUnitKind unit() {
		return unit;
	}

	/** {@code L} national law, {@code R} local rule, {@code P} the office's own. */
	public String binding() {
		return binding;
	}

	/** Law and article, in Chinese. */
	public String basis() {
		return basis;
	}

	/** Whether a last day without work moves on to the next working day; never for safety. */
	public boolean rolls() {
		return rolls;
	}

	/** Whether a breach calls for a supervision order (督办); otherwise it is recorded only. */
	public boolean listedOnBreach() {
		return listedOnBreach;
	}

	/** Whether the escalation ladder runs. */
	public boolean guarded() {
		return guarded;
	}

	/** The rule by which it may be extended, as {@code DL-07} or {@code DL-32:EXTENSION}; null if it may not. */
	String extension() {
		return extension;
	}

	@Override
	public String getId() {
		return id;
	}

	@Override
	public boolean isNew() {
		return version == null;
	}

}
