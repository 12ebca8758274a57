package org.yishitang.clock;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** A limit as data: how long, counted in what, by which law. A later version of the law is a later row. */
@Entity
public class DeadlineRule implements Persistable<String> {

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

	private DeadlineRule(DeadlineRule earlier, LocalDate validFrom, int amount, String basis) {
		this.id = "%s/%s".formatted(earlier.id.replaceAll("/.*", ""), validFrom);
		this.code = earlier.code;
		this.variant = earlier.variant;
		this.profile = earlier.profile;
		this.title = earlier.title;
		this.unit = earlier.unit;
		this.binding = earlier.binding;
		this.rolls = earlier.rolls;
		this.guarded = earlier.guarded;
		this.listedOnBreach = earlier.listedOnBreach;
		this.extension = earlier.extension;
		this.validFrom = validFrom;
		this.amount = amount;
		this.basis = basis;
	}

	DeadlineRule revised(LocalDate from, int newAmount, String newBasis) {
		return new DeadlineRule(this, from, newAmount, newBasis);
	}

	void correct(int newAmount, String newBasis) {
		amount = newAmount;
		basis = newBasis;
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
