package org.yishitang.mediation;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** Somebody who mediates, or who was asked and has to keep away. */
@Entity
@Table(name = "mediation_mediator")
public class Mediator extends MediationRow {

	private String account;

	private int position;

	private Instant askedAt;

	private Instant recusedAt;

	@Enumerated(EnumType.STRING)
	private Relation ground;

	protected Mediator() {
	}

	Mediator(String id, String mediationId, String account, int position, Instant askedAt) {
		super(id, mediationId);
		this.account = account;
		this.position = position;
		this.askedAt = askedAt;
	}

	void recused(Relation ground, Instant at) {
		this.ground = ground;
		this.recusedAt = at;
	}

	public String account() {
		return account;
	}

	public int position() {
		return position;
	}

	/** When they were asked whether anything ties them to a party. */
	public Instant askedAt() {
		return askedAt;
	}

	/** Why they keep away, null while they mediate. */
	public Relation ground() {
		return ground;
	}

	public boolean mediates() {
		return recusedAt == null;
	}

}
