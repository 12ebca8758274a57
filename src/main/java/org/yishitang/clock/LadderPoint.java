package org.yishitang.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.springframework.data.domain.Persistable;

/** When a step of the ladder is due: for all limits in days or hours, or for one rule. */
@Entity
class LadderPoint implements Persistable<String> {

	static final String ALL_IN_DAYS = "DAYS";

	static final String ALL_IN_HOURS = "HOURS";

	@Id
	private String id;

	@Version
	private Long version;

	@Column(name = "rule_code")
	private String rule;

	@Enumerated(EnumType.STRING)
	@Column(name = "ladder_step")
	private LadderStep step;

	@Enumerated(EnumType.STRING)
	@Column(name = "point_kind")
	private PointKind kind;

	private int amount;

	protected LadderPoint() {
	}

	String rule() {
		return rule;
	}

	LadderStep step() {
		return step;
	}

	PointKind kind() {
		return kind;
	}

	int amount() {
		return amount;
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
